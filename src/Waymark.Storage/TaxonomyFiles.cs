using System.IO.Compression;

namespace Waymark.Storage;

/// <summary>The taxonomies that a person loaded, each a compressed file in the data folder. Where there is none, nothing is opened.</summary>
public static class TaxonomyFiles
{
    // In the order in which they win where both know a thing.
    private static readonly string[] Ids = ["onet", "esco"];

    /// <summary>The catalogue as it is used with a data folder: with the taxonomies that were loaded there beside it.</summary>
    public static Outcome<Catalogue> CatalogueIn(string folder)
    {
        List<Taxonomy> taxonomies = [];
        foreach (var file in Ids.Select(id => PathIn(folder, id)).Where(File.Exists))
        {
            var read = Read(file);
            if (read.Refused)
            {
                return read.Refusal;
            }

            taxonomies.Add(read.Value);
        }

        return Catalogue.Embedded.Beside(taxonomies);
    }

    /// <summary>Keeps a taxonomy in a data folder, in the place of an older one with its id.</summary>
    /// <returns>The path of its file.</returns>
    public static Outcome<string> Keep(string folder, Taxonomy taxonomy)
    {
        var file = PathIn(folder, taxonomy.Id);
        return Guarded<string>(file, "choose another folder with --data", () =>
        {
            StoreFiles.MakeFolder(folder);
            var beside = file + ".part";
            using (GZipStream packed = new(File.Create(beside), CompressionLevel.Optimal))
            {
                packed.Write(taxonomy.ToUtf8());
            }

            File.Move(beside, file, overwrite: true);
            return file;
        });
    }

    /// <summary>Forgets all that were loaded.</summary>
    /// <returns>The paths of the files that were there.</returns>
    public static Outcome<List<string>> Forget(string folder) => Guarded<List<string>>(folder, "close what has it open", () =>
    {
        var files = Ids.Select(id => PathIn(folder, id)).Where(File.Exists).ToList();
        files.ForEach(File.Delete);
        return files;
    });

    private static Outcome<Taxonomy> Read(string file) => Guarded<Taxonomy>(file, "load it again with 'waymark catalogue use', or forget it with 'waymark catalogue use none'", () =>
    {
        using GZipStream packed = new(File.OpenRead(file), CompressionMode.Decompress);
        return Taxonomy.Of(packed);
    });

    private static string PathIn(string folder, string id) => Path.Combine(folder, $"catalogue-{id}.json.gz");

    private static Outcome<T> Guarded<T>(string file, string advice, Func<Outcome<T>> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or FormatException)
        {
            return new Refusal.NotUsable(file, $"{error.Message.TrimEnd('.')}; {advice}");
        }
    }
}
