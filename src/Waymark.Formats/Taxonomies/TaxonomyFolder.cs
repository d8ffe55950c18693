namespace Waymark.Formats;

/// <summary>Loads a taxonomy from a folder with the files that its publisher offers.</summary>
public static class TaxonomyFolder
{
    private static readonly Dictionary<string, (string[] Needed, string Where, Func<string, Catalogue, Outcome<Taxonomy>> Read)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [OnetFolder.Id] = (OnetFolder.Needed, "get \"Text\" from https://www.onetcenter.org/database.html and unpack it", OnetFolder.Read),
        [EscoFolder.Id] = (EscoFolder.Needed, "get the classification in English as CSV from https://esco.ec.europa.eu/en/use-esco/download and unpack it", (folder, _) => EscoFolder.Read(folder)),
    };

    /// <summary>What can be loaded, by id.</summary>
    public static IReadOnlyCollection<string> Ids => Known.Keys;

    /// <summary>The taxonomy <paramref name="id"/> from <paramref name="folder"/>; refused where a file is missing or is not what it should be.</summary>
    /// <param name="id">One of <see cref="Ids"/>.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="catalogue">Recognises day-to-day work in what occupations do.</param>
    public static Outcome<Taxonomy> Read(string id, string folder, Catalogue catalogue)
    {
        var (needed, where, read) = Known[id];
        if (!Directory.Exists(folder))
        {
            return new Refusal.NotUsable(folder, $"there is no such folder; {where}");
        }

        var missing = needed.Where(name => !File.Exists(Path.Combine(folder, name))).ToList();
        return missing.Count > 0
            ? new Refusal.NotUsable(folder, $"{string.Join(", ", missing.Select(name => $"'{name}'"))} {(missing.Count == 1 ? "is" : "are")} not there; {where}")
            : read(folder, catalogue);
    }
}
