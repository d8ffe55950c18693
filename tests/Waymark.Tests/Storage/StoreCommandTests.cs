using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class StoreCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Data => Path.Combine(folder.Path, "data");

    [Fact]
    public async Task What_is_imported_is_what_the_other_commands_tell_of()
    {
        var answers = folder.Add("answers.json", SmallAnswers.Json);
        var imported = await Told.By("import", answers, "--data", Data);
        Assert.Equal((0, ""), (imported.ExitCode, imported.Error));
        Assert.Contains("revision 1; 0 postings kept", imported.Output, StringComparison.Ordinal);
        foreach (var command in (string[])["fit", "gaps", "needs", "questions", "plan"])
        {
            var told = await Told.By(command, "--data", Data);
            Assert.Equal(await Told.By(command, "--answers", answers), told);
        }
    }

    [Fact]
    public async Task Stored_postings_are_read_too_unless_others_are_named()
    {
        using (var store = Store.Open(Data, TimeProvider.System).OrThrow())
        {
            var plan = store.PlanOf(Store.Me);
            store.Change(plan, new PlanChange.ShortlistRole("technical-writer"), 0, "me").OrThrow();
            store.AddPostings(plan, [new("Technical Writer\n\nYou write the guides for our product with Git and Markdown.") { Title = "Technical Writer", Company = "Lintel" }], cancel: TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, (int)(await Told.By("gaps", "--data", Data, "--format", "json")).Json["postings"]!);
        var other = folder.Add("b.txt", "Gardener\n\nYou look after roses, and you ask the people who planted them what they need.");
        Assert.Equal(0, (int)(await Told.By("gaps", "--data", Data, "--postings", other, "--format", "json")).Json["postings"]!);
    }

    [Fact]
    public async Task An_export_brings_the_plan_elsewhere()
    {
        await Told.By("import", folder.Add("answers.json", SmallAnswers.Json), "--data", Data);
        var file = Path.Combine(folder.Path, "mine.json");
        Assert.Equal(new Told(0, "", ""), await Told.By("export", file, "--data", Data));
        var printed = await Told.By("export", "--data", Data);
        Assert.Equal(File.ReadAllText(file), printed.Output);
        var other = Path.Combine(folder.Path, "other");
        Assert.Equal(0, (await Told.WithInput(printed.Output, "import", "-", "--data", other)).ExitCode);
        Assert.Equal(printed, await Told.By("export", "--data", other));
    }

    [Fact]
    public async Task A_backup_is_brought_back()
    {
        await Told.By("import", folder.Add("answers.json", SmallAnswers.Json), "--data", Data);
        var file = Path.Combine(folder.Path, "copy.db");
        var (before, backup) = (await Told.By("export", "--data", Data), await Told.By("backup", file, "--data", Data));
        Assert.Equal((0, $"Copied to {file}, and compared.\n"), (backup.ExitCode, backup.Output));
        await Told.By("import", folder.Add("other.json", """{ "name": "Bo" }"""), "--data", Data);
        Assert.Equal(new Told(0, $"Checked, and brought back to {StoreFiles.PathIn(Data)}.\n", ""), await Told.By("restore", file, "--data", Data));
        Assert.Equal(before, await Told.By("export", "--data", Data));
    }

    [Theory]
    [InlineData(1, "nothing is stored there yet", "backup", "copy.db")]
    [InlineData(1, "nothing is stored there yet", "export")]
    [InlineData(1, "there is no such file", "restore", "nowhere.db")]
    [InlineData(1, "there is no such file", "import", "nowhere.json")]
    [InlineData(1, "nothing is stored there yet", "fit", "--data", "nowhere")]
    [InlineData(1, "nothing is stored there yet", "plan", "--data", "nowhere")]
    [InlineData(2, "give one of them", "export", "--data", "here", "--portable")]
    [InlineData(2, "--help", "backup")]
    public async Task What_cannot_be_done_is_said_in_one_line(int code, string says, params string[] args)
    {
        var told = await Told.By(args);
        Assert.Equal((code, ""), (told.ExitCode, told.Output));
        Assert.Contains(says, Assert.Single(told.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Told.NoFolder) && Directory.EnumerateFiles(Told.NoFolder, "*.db").Any());
    }

    [Fact]
    public async Task A_store_in_use_is_not_replaced()
    {
        var file = Path.Combine(folder.Path, "copy.db");
        using var store = Store.Open(Data, TimeProvider.System).OrThrow();
        Assert.Equal(0, (await Told.By("backup", file, "--data", Data)).ExitCode);
        var told = await Told.By("restore", file, "--data", Data);
        Assert.Equal(1, told.ExitCode);
        Assert.Contains("it is in use by a Waymark that runs", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
