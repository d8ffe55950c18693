using System.CommandLine;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary>The options of all commands that say where the data lies.</summary>
internal static class DataFolder
{
    private const string Data = "--data", Portable = "--portable";

    /// <summary>Declares the options on the root and on all commands below it.</summary>
    public static void DeclareOn(RootCommand root)
    {
        Option<string?> data = new(Data) { Description = "The folder where your plan and postings are kept, instead of your user's own.", HelpName = "DIR", Recursive = true };
        Option<bool> portable = new(Portable) { Description = "Keep them beside the program, as on a stick.", Recursive = true };
        portable.Validators.Add(given =>
        {
            if (given.GetValue(portable) && given.GetValue(data) is not null)
            {
                given.AddError($"{Data} and {Portable} name two folders; give one of them.");
            }
        });
        root.Options.Add(data);
        root.Options.Add(portable);
    }

    /// <summary>The folder that <paramref name="parsed"/> names, or the user's own.</summary>
    public static string Of(ParseResult parsed, Terminal terminal) =>
        parsed.GetValue<string?>(Data) ?? (parsed.GetValue<bool>(Portable) ? StoreFiles.PortableFolder : terminal.UserFolder);

    /// <summary>Whether a folder was named, and is not the user's own.</summary>
    public static bool IsNamed(ParseResult parsed) => parsed.GetValue<string?>(Data) is not null || parsed.GetValue<bool>(Portable);

    /// <summary>Does <paramref name="work"/> with the catalogue as it is used with that folder, and gives the exit code.</summary>
    public static int WithCatalogue(ParseResult parsed, Terminal terminal, Func<Catalogue, int> work)
    {
        var catalogue = TaxonomyFiles.CatalogueIn(Of(parsed, terminal));
        return catalogue.Refused ? terminal.Tell(catalogue.Refusal) : work(catalogue.Value);
    }

    /// <summary>The store of that folder, where there is one already.</summary>
    public static Outcome<Store> Open(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        var folder = Of(parsed, terminal);
        return StoreFiles.Exists(folder) ? Store.Open(folder, clock)
            : new Refusal.NotUsable(folder, "nothing is stored there yet; name another folder with --data, or bring your answers with 'waymark import FILE'");
    }
}
