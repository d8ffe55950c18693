using System.CommandLine;
using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark catalogue use onet|esco DIR</c>, and <c>use none</c>: what is published elsewhere, beside the catalogue.</summary>
internal sealed class CatalogueUseCommand : Command
{
    private const string None = "none";

    private readonly Argument<string> what = new("what") { Description = $"{string.Join(", ", TaxonomyFolder.Ids)}, or {None} to forget what was loaded." };
    private readonly Argument<string?> folder = new("dir") { Description = "The folder with the files that its publisher offers.", Arity = ArgumentArity.ZeroOrOne };

    public CatalogueUseCommand(Terminal terminal)
        : base("use", "Load the occupations and technologies of O*NET or ESCO beside the catalogue, from the files that they publish; they are kept in your data folder.")
    {
        what.AcceptOnlyFromAmong([.. TaxonomyFolder.Ids, None]);
        Arguments.Add(what);
        Arguments.Add(folder);
        Validators.Add(given =>
        {
            if (given.GetValue(what) is { } name && name != None == given.GetValue(folder) is null)
            {
                given.AddError(name == None ? $"'use {None}' takes no folder." : $"Name the folder with the files of {name}.");
            }
        });
        SetAction(parsed => terminal.Tell(parsed.GetRequiredValue(what) is var name && name == None
            ? Forget(DataFolder.Of(parsed, terminal))
            : Load(name, parsed.GetRequiredValue(folder)!, DataFolder.Of(parsed, terminal))));
    }

    private static Outcome<string> Load(string name, string from, string to) =>
        TaxonomyFolder.Read(name, from, Catalogue.Embedded).Then<string>(taxonomy =>
        TaxonomyFiles.Keep(to, taxonomy).Then<string>(_ =>
        TaxonomyFiles.CatalogueIn(to).Then<string>(catalogue =>
            $"{taxonomy.Name}: {CountWords.Of(taxonomy.Occupations.Count, "occupation")}, and {CountWords.Of(catalogue.Skills.Count(skill => taxonomy.Has(skill.Id)), "skill")} that the catalogue lacks, are in use. Fingerprint {catalogue.Fingerprint}.\n{taxonomy.Attribution}")));

    private static Outcome<string> Forget(string folder) =>
        TaxonomyFiles.Forget(folder).Then<string>(gone => gone.Count == 0 ? "Nothing was loaded." : "Forgotten; the catalogue is as it was built.");
}
