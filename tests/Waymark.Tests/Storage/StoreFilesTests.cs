using Microsoft.Data.Sqlite;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class StoreFilesTests : IDisposable
{
    private static readonly Schema Later = new([.. Schema.Embedded.Scripts, "alter table plans add column colour text not null default 'blue' check (colour <> '')"]);
    private readonly StoreWorld world = new();
    private readonly TemporaryFolder elsewhere = new();

    private string File => StoreFiles.PathIn(world.Folder);

    [Fact]
    public void An_older_file_is_upgraded_after_a_backup_beside_it()
    {
        var before = Filled();
        world.Store.Dispose();
        using (var upgraded = StoreOpening.Open(world.Folder, world.Clock, Later).OrThrow())
        {
            Assert.Equal(before, upgraded.Head(world.Plan));
            Assert.Single(upgraded.Postings(world.Plan));
            Assert.False(upgraded.Change(world.Plan, new PlanChange.CallMe("Bo"), before.Number, "me").Refused);
        }

        Assert.Equal($"{File}: it was written by a newer Waymark (its version is 3, and this program knows up to 2); update Waymark", world.Open().Refusal?.Reason);
        Assert.Equal(StoreFiles.PathIn(elsewhere.Path), StoreFiles.Restore(Path.Combine(world.Folder, "waymark-before-version-3.db"), elsewhere.Path).OrThrow());
        using var backup = Store.Open(elsewhere.Path, world.Clock).OrThrow();
        Assert.Equal(before, backup.Head(world.Plan));
    }

    [Fact]
    public void A_file_of_the_first_version_keeps_its_postings_and_takes_twins_from_then_on()
    {
        Posting first = new("a") { Title = "Writer" };
        using (var store = StoreOpening.Open(elsewhere.Path, world.Clock, new([Schema.Embedded.Scripts[0]])).OrThrow())
        {
            store.PlanOf("me");
        }

        using (SqliteConnection connection = new($"Data Source={StoreFiles.PathIn(elsewhere.Path)};Pooling=False"))
        {
            connection.Open();
            connection.Run($"insert into postings (place, plan, id, posting) values (7, 1, '{PostingId.OfText("a")}', '{PostingRow.Of(first).Json}'); insert into kept (plan, place, added) values (1, 7, '2026-01-01T00:00:00.0000000Z')");
        }

        using var upgraded = Store.Open(elsewhere.Path, world.Clock).OrThrow();
        Assert.Equal("Writer", Assert.Single(upgraded.Postings(1)).Posting.Title);
        Assert.Equal(1, upgraded.AddPostings(1, [first, first with { Title = "Editor" }], cancel: TestContext.Current.CancellationToken));
        Assert.Equal(["Writer", "Editor"], upgraded.Postings(1).Select(stored => stored.Posting.Title));
    }

    [Fact]
    public void An_upgrade_that_fails_changes_nothing()
    {
        var before = Filled();
        world.Store.Dispose();
        Assert.Contains("it cannot be used", StoreOpening.Open(world.Folder, world.Clock, new([.. Later.Scripts, "insert into nowhere values (1)"])).Refusal?.Reason, StringComparison.Ordinal);
        world.Reopen();
        Assert.Equal(before, world.Head);
    }

    [Fact]
    public void Nothing_is_upgraded_under_somebody_who_has_it_open() =>
        Assert.Equal($"{world.Folder}: it is in use by a Waymark that runs; stop that one first", StoreOpening.Open(world.Folder, world.Clock, Later).Refusal?.Reason);

    [Fact]
    public void A_backup_holds_everything_and_can_be_brought_back()
    {
        var before = Filled();
        var copy = Path.Combine(elsewhere.Path, "copy.db");
        Assert.Equal(copy, world.Store.Backup(copy).OrThrow());
        world.Change(new PlanChange.CallMe("Bo"));
        Assert.Equal($"{world.Folder}: it is in use by a Waymark that runs; stop that one first", StoreFiles.Restore(copy, world.Folder).Refusal?.Reason);

        world.Store.Dispose();
        StoreFiles.Restore(copy, world.Folder).OrThrow();
        world.Reopen();
        Assert.Equal(before, world.Head);
        Assert.Equal("dark", world.Store.Note(world.Plan, "theme"));
        Assert.Single(world.Store.Postings(world.Plan));
        Assert.Equal(["waymark-before-restore.db", "waymark.db", "waymark.lock"], Directory.EnumerateFiles(world.Folder).Select(Path.GetFileName).Where(name => !name!.Contains('-') || name.EndsWith(".db", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_newer_backup_takes_the_place_of_an_older_and_of_nothing_else()
    {
        var copy = Path.Combine(elsewhere.Path, "copy.db");
        world.Store.Backup(copy).OrThrow();
        var head = Filled();
        world.Store.Backup(copy).OrThrow();
        StoreFiles.Restore(copy, Path.Combine(elsewhere.Path, "other")).OrThrow();
        using var other = Store.Open(Path.Combine(elsewhere.Path, "other"), world.Clock).OrThrow();
        Assert.Equal(head, other.Head(world.Plan));

        var letter = elsewhere.Add("letter.txt", "Dear Ana");
        Assert.Equal($"{letter}: there is another file by that name, which is no backup; choose another name", world.Store.Backup(letter).Refusal?.Reason);
        Assert.Equal("Dear Ana", System.IO.File.ReadAllText(letter));
        Assert.Contains("choose another place", world.Store.Backup(Path.Combine(elsewhere.Path, "nowhere", "copy.db")).Refusal?.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.98)]
    public void A_file_that_was_cut_off_is_refused_and_left_as_it_is(double part)
    {
        Filled();
        world.Store.Dispose();
        var cut = System.IO.File.ReadAllBytes(File) is var whole ? whole[..(int)(whole.Length * part)] : [];
        System.IO.File.WriteAllBytes(File, cut);
        Assert.Equal($"{File}: it is damaged; bring a backup with 'waymark restore FILE', or move it away to begin anew", world.Open().Refusal?.Reason);
        Assert.Equal(cut, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void What_is_no_store_is_refused()
    {
        world.Store.Dispose();
        System.IO.File.WriteAllText(File, "Dear Ana, this is a letter that somebody saved under a strange name, and it is long enough to be looked at.");
        Assert.Contains("it is damaged", world.Open().Refusal?.Reason, StringComparison.Ordinal);

        System.IO.File.Delete(File);
        Sql("create table recipes (name text)");
        Assert.Equal($"{File}: it is a database of another program; choose another folder or file", world.Open().Refusal?.Reason);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused()
    {
        var file = elsewhere.Add("file", "");
        Assert.Contains("choose another place", Store.Open(Path.Combine(file, "data"), world.Clock).Refusal?.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update revisions set document = cast(substr(document, 1, 20) || x'2a2a' || substr(document, 23) as blob) where n = 1")]
    [InlineData("update revisions set change = '{}' where n = 1")]
    [InlineData("update plans set head = 9")]
    [InlineData("update postings set posting = '{}'")]
    [InlineData("update postings set id = '00000000000000000000000000000000'")]
    public void A_backup_with_a_fault_inside_is_not_brought_in(string fault)
    {
        Filled();
        var copy = Path.Combine(elsewhere.Path, "copy.db");
        world.Store.Backup(copy).OrThrow();
        var before = world.Head;
        world.Store.Dispose();
        Sql(fault, copy);
        Assert.Equal($"{copy}: it is damaged; choose another backup", StoreFiles.Restore(copy, world.Folder).Refusal?.Reason);
        world.Reopen();
        Assert.Equal(before, world.Head);
    }

    [Fact]
    public void A_backup_that_was_cut_off_or_is_something_else_is_not_brought_in()
    {
        Filled();
        var copy = Path.Combine(elsewhere.Path, "copy.db");
        world.Store.Backup(copy).OrThrow();
        world.Store.Dispose();
        System.IO.File.WriteAllBytes(copy, System.IO.File.ReadAllBytes(copy)[..9000]);
        Assert.Contains("no whole backup of Waymark", StoreFiles.Restore(copy, world.Folder).Refusal?.Reason, StringComparison.Ordinal);
        Assert.Contains("no whole backup of Waymark", StoreFiles.Restore(elsewhere.Add("a.txt", "Dear Ana"), world.Folder).Refusal?.Reason, StringComparison.Ordinal);
        Assert.Contains("there is no such file", StoreFiles.Restore("nowhere.db", world.Folder).Refusal?.Reason, StringComparison.Ordinal);
        world.Reopen();
        Assert.Equal("Ana", world.Head.Plan.Name);
    }

    [Fact]
    public void A_backup_can_take_the_place_of_a_damaged_store()
    {
        var before = Filled();
        var copy = Path.Combine(elsewhere.Path, "copy.db");
        world.Store.Backup(copy).OrThrow();
        world.Store.Dispose();
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..9000]);
        StoreFiles.Restore(copy, world.Folder).OrThrow();
        world.Reopen();
        Assert.Equal(before, world.Head);
        world.Store.DeleteEverything().OrThrow();
        Assert.Throws<ObjectDisposedException>(() => world.Head);
        Assert.Empty(Directory.EnumerateFileSystemEntries(world.Folder));
    }

    public void Dispose()
    {
        world.Dispose();
        elsewhere.Dispose();
    }

    private Revision Filled()
    {
        world.Change(new PlanChange.CallMe("Ana"));
        world.Add(new Posting("We look for a writer.") { Title = "Writer" });
        world.Store.SetNote(world.Plan, "theme", "dark");
        return world.Change(new PlanChange.RateSkill("react", "React", Level.Competent));
    }

    private void Sql(string sql, string? file = null)
    {
        using SqliteConnection connection = new($"Data Source={file ?? File};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
