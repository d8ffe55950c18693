using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Cli;
using Waymark.Storage;
using Waymark.Web;

namespace Waymark.Benchmarks;

/// <summary>
/// How long each page takes from the request to its last byte, warm, with a plan of sixty skills and many postings; and the first page after a change, when all
/// figures are worked out anew. One request at a time over the loopback, as one person's browser asks.
/// </summary>
internal static class PagesBenchmark
{
    private const int Skills = 60, WarmUps = 30, Changes = 20;

    public static async Task<int> Run(string[] args)
    {
        var (count, requests) = (BenchmarkPostings.Option(args, "--postings", 1000), BenchmarkPostings.Option(args, "--requests", 200));
        var (brought, from) = BenchmarkPostings.Load();
        List<Posting> postings = [.. brought.DistinctBy(posting => PostingId.OfText(posting.Text))];
        Posting[] many = [.. Enumerable.Range(0, count).Select(i => i < postings.Count ? postings[i] : postings[i % postings.Count] with { Text = $"{postings[i % postings.Count].Text}\nNumber {i}" })];
        var folder = Directory.CreateTempSubdirectory("waymark-pages-");
        try
        {
            using var store = Store.Open(folder.FullName, TimeProvider.System).OrThrow();
            var plan = store.PlanOf(Store.Me);
            store.Change(plan, new PlanChange.ReplacePlan(Person()), 0, Store.Me).OrThrow();
            store.AddPostings(plan, many);
            Console.WriteLine($"a plan of {store.Head(plan).Plan.Skills.Count} skills; {store.Postings(plan).Count} postings from {from}; {requests} requests a page after {WarmUps} to warm up, one at a time");

            await using var app = WaymarkWeb.Build(store, TimeProvider.System, port: 0, () => new(new(), []));
            await app.StartAsync();
            using HttpClient client = new() { BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
            string[] pages =
            [
                "/", "/reasons", "/direction", "/inventory", "/inventory/skills", "/inventory/strengths", "/inventory/cards", "/postings", $"/postings/{store.Postings(plan)[0].Id}", "/postings/terms",
                "/roles", "/roles/technical-writer", "/overlap", "/gaps", "/needs", "/needs/questions", "/plan", "/history", "/settings",
            ];
            List<double> all = [];
            foreach (var page in pages)
            {
                var times = await Times(client, page, requests);
                all.AddRange(times);
                Console.WriteLine($"{page[..Math.Min(page.Length, 26)],-26} {Spread(times)}");
            }

            Console.WriteLine($"{"all pages",-26} {Spread(all)}");
            Console.WriteLine($"{"first page after a change",-26} {Spread(await AfterChanges(client, store, plan))}");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The bundled example, with as many more skills as are missing.
    private static Plan Person()
    {
        var plan = Plan.Parse(Examples.Answers("sam")).OrThrow();
        var more = Catalogue.Embedded.Skills.Where(skill => !plan.Skills.Any(answer => answer.Id == skill.Id)).Take(Math.Max(0, Skills - plan.Skills.Count));
        return plan with { Skills = [.. plan.Skills, .. more.Select(skill => new SkillAnswer { Id = skill.Id, Level = Level.Competent })] };
    }

    private static async Task<List<double>> Times(HttpClient client, string page, int requests)
    {
        List<double> times = [];
        for (var request = -WarmUps; request < requests; request++)
        {
            var watch = Stopwatch.StartNew();
            await client.GetStringAsync(page);
            if (request >= 0)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return times;
    }

    private static async Task<List<double>> AfterChanges(HttpClient client, Store store, long plan)
    {
        List<double> times = [];
        for (var change = 0; change < Changes; change++)
        {
            store.Change(plan, new PlanChange.CallMe($"Sam {change}"), store.Head(plan).Number, Store.Me).OrThrow();
            var watch = Stopwatch.StartNew();
            await client.GetStringAsync("/overlap");
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    private static string Spread(List<double> times)
    {
        times.Sort();
        return $"median {times[times.Count / 2],6:F1} ms   99th {times[(int)(times.Count * 0.99)],6:F1} ms   longest {times[^1],6:F1} ms";
    }
}
