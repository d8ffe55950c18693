using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class ClientFolderTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 5, 1);

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_broken_file_is_named_and_the_rest_loads_by_name()
    {
        Put("z.waymark", Client("11", "ana"));
        Put("below/b.waymark", Client("22", "Berit"));
        folder.Add("c.waymark", "{ \"format\": \"waymark-sha");
        folder.Add("notes.txt", "not a client");
        var read = ClientFolder.Read(folder.Path).OrThrow();
        Assert.Equal(["ana", "Berit"], read.Clients.Select(client => client.Name));
        var broken = Assert.Single(read.Broken);
        Assert.Equal("c.waymark", broken.File);
        Assert.Contains("ask for it to be sent again", broken.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Postings_of_one_client_never_count_for_another()
    {
        Put("a.waymark", Client("11", "Ana", new Posting("Technical Writer\n\nYou write the guides for our product with Git and Markdown.") { Title = "Technical Writer", Company = "Lintel" }));
        Put("b.waymark", Client("22", "Berit"));
        var clients = ClientFolder.Read(folder.Path).OrThrow().Clients;
        PlanReport ana = Waymark.Storage.Client.Report(clients[0].Newest, Today, Catalogue.Embedded), berit = Waymark.Storage.Client.Report(clients[1].Newest, Today, Catalogue.Embedded);
        Assert.Equal((1, 0), (ana.Readings.Count, berit.Readings.Count));
        Assert.Equal((1, 0), (ana.Front!.Sample.Postings.Count, berit.Front!.Sample.Postings.Count));
        Assert.Equal(berit.Front.Coverage!.Range, Waymark.Storage.Client.Report(Client("22", "Berit"), Today, Catalogue.Embedded).Front!.Coverage!.Range);
    }

    [Fact]
    public void Occupations_that_the_one_who_helps_has_loaded_are_known()
    {
        var shared = Client("11", "Ana");
        shared = shared with { Plan = shared.Plan with { Shortlist = [new() { Id = "onet:15-9901.00", Name = "Kite Programmers" }] } };
        Assert.Equal("onet:15-9901.00", Waymark.Storage.Client.Report(shared, Today, Catalogue.Embedded.Beside([SmallTaxonomies.Onet()])).Front!.Role.Id);
    }

    [Fact]
    public void The_newest_file_of_a_plan_is_where_they_stand_and_the_one_before_tells_what_changed()
    {
        var before = Client("11", "Ana");
        Put("old.waymark", before);
        Put("new.waymark", before with { Revision = 8, Shared = new(2026, 4, 20), Plan = before.Plan with { Needs = [new() { Id = "remote", Name = "Remote work" }], Reasons = [] } });
        Put("copy.waymark", before with { Revision = 8, Shared = new(2026, 4, 19) });
        var client = Assert.Single(ClientFolder.Read(folder.Path).OrThrow().Clients);
        Assert.Equal(("new.waymark", 8, 1), (client.File, client.Newest.Revision, client.Before!.Revision));
        var agenda = client.AgendaOn(Today, Catalogue.Embedded);
        Assert.Equal(["reasons: gone the money", "needs: new Remote work"], agenda.Changed);
        Assert.Equal(["Call Jo (meant for 20 April 2026)"], agenda.Overdue.Select(action => action.What));
        Assert.Contains(PlanStep.Reasons, agenda.Unanswered);
    }

    [Fact]
    public void A_step_that_was_not_shared_is_unknown_and_not_empty()
    {
        Put("a.waymark", Client("11", "Ana") with { Chapters = [PlanChapter.Name, PlanChapter.Reasons], Plan = Plan.Empty with { Name = "Ana", Reasons = [new() { Id = "a" }, new() { Id = "b" }] } });
        var client = Assert.Single(ClientFolder.Read(folder.Path).OrThrow().Clients);
        Assert.Equal("not told by what was shared", StandingWords.Of(client));
        var agenda = client.AgendaOn(Today, Catalogue.Embedded);
        Assert.Empty(agenda.Unanswered);
        Assert.Equal([PlanStep.Direction, PlanStep.Inventory, PlanStep.Overlap, PlanStep.Gaps, PlanStep.Needs], agenda.NotShared);
    }

    [Fact]
    public void What_a_document_leaves_out_it_says()
    {
        var shared = Client("11", "Ana") with { Chapters = [PlanChapter.Name, PlanChapter.Reasons], Plan = Plan.Empty with { Name = "Ana" } };
        var text = MarkdownWriter.Write(SharedDocument.Of(Waymark.Storage.Client.Report(shared, Today, Catalogue.Embedded)));
        Assert.Contains("Not shared, and so unknown here: where you are now, direction, inventory", text, StringComparison.Ordinal);
        Assert.DoesNotContain("## Needs", text, StringComparison.Ordinal);
        Assert.Contains("## Reasons", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_chapter_can_be_worded()
    {
        var everything = new AnyPlan(3) { Full = true }.Make<Plan>();
        var text = MarkdownWriter.Write(SharedDocument.Of(Waymark.Storage.Client.Report(new(Key("11"), 1, Today, PlanChapter.All, everything), Today, Catalogue.Embedded)));
        Assert.All((string[])["Where you are now", "Reasons", "Direction", "Inventory", "Overlap", "Gaps", "Needs", "Applications", "Letter"], heading => Assert.Contains($"## {heading}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_that_lead_out_of_the_folder_are_not_followed()
    {
        using TemporaryFolder elsewhere = new();
        File.WriteAllBytes(elsewhere.Add("secret.waymark", ""), Client("33", "Cleo").ToBytes());
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "linked"), elsewhere.Path);
            File.CreateSymbolicLink(Path.Combine(folder.Path, "linked.waymark"), Path.Combine(elsewhere.Path, "secret.waymark"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("This system makes no links.");
        }

        Assert.Empty(ClientFolder.Read(folder.Path).OrThrow().Clients);
    }

    public void Dispose() => folder.Dispose();

    private static string Key(string digits) => string.Concat(Enumerable.Repeat(digits, 16));

    private static SharedPlan Client(string digits, string name, params IReadOnlyList<Posting> postings) => new(
        Key(digits), 1, new(2026, 4, 1), PlanChapter.InOrder([.. PlanChapter.Steps, PlanChapter.Name, PlanChapter.Postings]), Plan.Empty with
        {
            Name = name,
            Reasons = [new() { Id = "money", Name = "the money" }],
            Shortlist = [new() { Id = "technical-writer", Name = "Technical writer" }],
            Actions = [new() { Text = "Call Jo", By = new(2026, 4, 20) }, new() { Text = "Read on", By = Today }, new() { Text = "Done", By = new(2026, 4, 1), Done = new(2026, 4, 2) }],
        })
    { Postings = postings };

    private void Put(string file, SharedPlan plan) => File.WriteAllBytes(folder.Add(file, ""), plan.ToBytes());
}
