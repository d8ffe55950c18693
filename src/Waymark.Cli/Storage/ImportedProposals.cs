using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary>What a file about a person proposes for the plan that is stored: shown, or taken.</summary>
internal sealed class ImportedProposals(Terminal terminal, TimeProvider clock, string folder)
{
    private const string All = "all", None = "none";

    /// <summary>Shows what is proposed, or takes what is accepted, all of it or nothing; and says what was done.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="accept"><c>all</c>, <c>none</c>, or a file that lists ids; absent for showing what there is.</param>
    public Outcome<string> Take(byte[] content, string name, string? accept) => ResumeFiles.Read(new MemoryStream(content), name).Then<string>(resume =>
    {
        var known = TaxonomyFiles.CatalogueIn(folder);
        if (known.Refused)
        {
            return known.Refusal;
        }

        if (accept is null || Says(accept, None))
        {
            return Stored().Then<string>(plan => Show(Proposed(resume, plan, known.Value).New, accept is null ? name : null));
        }

        return Store.Open(folder, clock).Then<string>(store =>
        {
            using (store)
            {
                var id = store.PlanOf(Store.Me);
                var head = store.Head(id);
                var (all, proposals) = Proposed(resume, head.Plan, known.Value);
                return (Says(accept, All) ? (Outcome<List<string>>)proposals.All.Select(proposal => proposal.Id).ToList() : Listed(accept, all.All.Select(proposal => proposal.Id).ToHashSet(StringComparer.Ordinal))).Then<string>(ids =>
                {
                    var changes = proposals.Take(ids);
                    return changes.Count == 0
                        ? "Nothing of it is new: your plan is as it was."
                        : store.Change(id, new PlanChange.TakeProposals(changes, Path.GetFileName(name)), head.Number, Store.Me).Then<string>(revision =>
                            $"Took {CountWords.Of(changes.Count, "proposal")} of {proposals.All.Count}, as revision {revision.Number}. {store.Folder} has it.");
                });
            }
        });
    });

    // All that the file proposes, and what of it the plan does not say already.
    private static (Proposals All, Proposals New) Proposed(CurriculumVitae resume, Plan plan, Catalogue known)
    {
        var catalogue = OwnCatalogue.Of(plan, known);
        var all = Proposals.Of([], resume, catalogue);
        return (all, all.NotIn(plan, catalogue));
    }

    private static bool Says(string accept, string word) => accept.Equals(word, StringComparison.OrdinalIgnoreCase);

    private Outcome<Plan> Stored() => !StoreFiles.Exists(folder) ? Plan.Empty : Store.Open(folder, clock).Then<Plan>(store =>
    {
        using (store)
        {
            return store.Head(store.PlanOf(Store.Me)).Plan;
        }
    });

    private string Show(Proposals proposals, string? advise)
    {
        if (!proposals.IsEmpty)
        {
            terminal.Table([">no", "id", "what", "says"], proposals.All.Select((proposal, at) => (string[])[$"{at + 1}", proposal.Id, proposal.Name, proposal.Says ?? ""]));
            terminal.Say();
        }

        if (proposals.NotUnderstood.Count > 0)
        {
            terminal.Say("Not understood, or not taken:");
            foreach (var sentence in proposals.NotUnderstood)
            {
                terminal.Say($"- {sentence}");
            }

            terminal.Say();
        }

        return proposals.IsEmpty ? "Nothing of it is new: your plan has it all, or there is nothing in it that is known by name."
            : advise is null ? "Nothing was taken."
            : $"Nothing was taken yet. To take it all: waymark import {advise} --accept all. To choose, keep the lines that you want in a file of their own, or only their ids, and give that file to --accept.";
    }

    // A line is an id, or a whole line of what was shown.
    private static Outcome<List<string>> Listed(string file, HashSet<string> known)
    {
        try
        {
            List<string> ids = [];
            foreach (var (at, line) in File.ReadLines(file).Index().Where(line => line.Item.Trim() is { Length: > 0 } text && text[0] != '#' && !text.StartsWith("no\tid\t", StringComparison.Ordinal)))
            {
                if (line.Split('\t').Select(part => part.Trim()).FirstOrDefault(known.Contains) is not { } id)
                {
                    return new Refusal.NotUsable(file, $"line {at + 1} is the id of nothing that is proposed: '{PrintableText.Line(line.Length > 80 ? line[..80] + "…" : line)}'; import without --accept shows the ids");
                }

                ids.Add(id);
            }

            return ids;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return AnswersFile.NotRead(file, error);
        }
    }
}
