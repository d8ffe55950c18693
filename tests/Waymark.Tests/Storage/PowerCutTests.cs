using System.Globalization;
using Microsoft.Data.Sqlite;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

/// <summary>
/// What was acknowledged is there after the process was killed at any moment. <c>WAYMARK_KILLS</c> says how often that is tried.
/// </summary>
public sealed class PowerCutTests
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("WAYMARK_KILLS") ?? "20", CultureInfo.InvariantCulture);

    // How often one and the same store is written on and killed, before another begins.
    private const int KillsOfOne = 10;

    [Fact]
    public void What_was_acknowledged_outlives_a_kill_at_any_moment()
    {
        var acknowledged = 0;
        Parallel.For(0, (Kills + KillsOfOne - 1) / KillsOfOne, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            using TemporaryFolder folder = new();
            var (random, newest) = (new Random(number), 0);
            for (var kill = number * KillsOfOne; kill < Math.Min(Kills, (number + 1) * KillsOfOne); kill++)
            {
                var seen = SavedUntilKilled(folder.Path, $"run{kill}", random);
                newest = IsWhole(folder.Path, seen, newest);
                Interlocked.Add(ref acknowledged, seen.Count);
            }
        });
        Assert.True(acknowledged >= Kills, $"Only {acknowledged} revisions were acknowledged before {Kills} kills.");
    }

    // Killed some lines after the first, in the middle of whatever it does then; now and then before it has saved anything.
    private static List<(int Number, string Value)> SavedUntilKilled(string folder, string name, Random random)
    {
        using SavingProcess saving = new(folder, name);
        List<(int Number, string Value)> seen = [];
        var last = random.Next(-1, 12);
        if (last < 0)
        {
            Thread.Sleep(random.Next(300));
            saving.Kill();
        }

        foreach (var line in saving.Acknowledged())
        {
            seen.Add(line);
            if (seen.Count == last + 1)
            {
                Thread.SpinWait(random.Next(200_000));
                saving.Kill();
            }
        }

        return seen;
    }

    // Gives the number of the newest revision.
    private static int IsWhole(string folder, List<(int Number, string Value)> acknowledged, int before)
    {
        using var store = Store.Open(folder, TimeProvider.System).OrThrow();
        var plan = store.PlanOf(Store.Me);
        var history = store.History(plan);
        var head = store.Head(plan);
        Assert.Equal(head.Number, history.Count);
        Assert.True(head.Number >= before, "Revisions of an earlier run are gone.");
        Assert.All(acknowledged, line => Assert.Equal($"Rated {line.Value}: competent", history[^line.Number].Words));
        if (acknowledged.Count > 0)
        {
            var (number, value) = acknowledged[^1];
            Assert.Contains(store.At(plan, number)!.Plan.Skills, skill => skill.Name == value);
        }

        using SqliteConnection file = new($"Data Source={StoreFiles.PathIn(folder)};Pooling=false");
        file.Open();
        using var check = file.CreateCommand();
        check.CommandText = "pragma integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());
        return head.Number;
    }
}
