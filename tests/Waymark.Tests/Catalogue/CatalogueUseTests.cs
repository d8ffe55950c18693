using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class CatalogueUseTests
{
    [Fact]
    public async Task What_was_loaded_takes_part_until_it_is_forgotten()
    {
        using var files = SmallTaxonomies.OnetFiles();
        using TemporaryFolder data = new();
        Task<Told> Tell(params string[] args) => Told.By([.. args, "--data", data.Path]);

        var loaded = await Tell("catalogue", "use", "onet", files.Path);
        Assert.Equal(("", 0), (loaded.Error, loaded.ExitCode));
        Assert.StartsWith("O*NET 99.9 Database: 2 occupations, and 2 skills that the catalogue lacks, are in use.", loaded.Output, StringComparison.Ordinal);

        var roles = await Tell("roles");
        Assert.Contains("\nonet:43-9902.00\tLantern Keepers\tonet\ttechnology company\t", roles.Output, StringComparison.Ordinal);
        Assert.Contains("USDOL/ETA", roles.Error, StringComparison.Ordinal);
        Assert.Contains("Hold the string.", (await Tell("roles", "onet:15-9901.00")).Output, StringComparison.Ordinal);
        Assert.Contains("onet:lumen-wind-planner", (await Tell("skills", "lumen")).Output, StringComparison.Ordinal);
        Assert.Equal("", (await Tell("skills", "python")).Error);

        Assert.Equal(0, (await Tell("catalogue", "use", "none")).ExitCode);
        Assert.Equal(1, (await Tell("roles", "onet:15-9901.00")).ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(data.Path));
    }

    [Theory]
    [InlineData("catalogue", "use", "none", "somewhere")]
    [InlineData("catalogue", "use", "onet")]
    [InlineData("catalogue", "use", "isco", "somewhere")]
    public async Task A_command_that_lacks_its_folder_or_has_one_too_many_is_called_wrongly(params string[] args) =>
        Assert.Equal(2, (await Told.By(args)).ExitCode);

    [Fact]
    public void What_is_kept_is_read_back_the_same_and_stamps_what_is_stored()
    {
        using StoreWorld world = new();
        var file = TaxonomyFiles.Keep(world.Folder, SmallTaxonomies.Esco()).OrThrow();
        world.Reopen();
        Assert.Equal(Catalogue.Embedded.Beside([SmallTaxonomies.Esco()]).Fingerprint, world.Change(new PlanChange.AddReason("own:kites", "Kites")).Catalogue);

        File.WriteAllText(file, "no such thing");
        Assert.Contains("catalogue use none", TaxonomyFiles.CatalogueIn(world.Folder).Refusal!.Reason, StringComparison.Ordinal);
    }
}
