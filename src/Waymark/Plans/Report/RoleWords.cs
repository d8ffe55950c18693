using static Waymark.Block;
using static Waymark.Inline;

namespace Waymark;

/// <summary>What roles ask for, in words: the catalogue and the postings side by side, never mixed.</summary>
internal static class RoleWords
{
    private const int MostAsks = 24, MostLinks = 3;

    /// <summary>What one role asks for, and whether the person holds it.</summary>
    public static IEnumerable<Block> Asks(RoleOverlap overlap, Holdings holdings, EvidenceBook book)
    {
        var postings = overlap.Sample.Postings.Count;
        List<TableColumn> columns = ["skill", "our estimate"];
        if (postings > 0)
        {
            columns.Add(TableColumn.Number($"of {postings}"));
        }

        yield return new Table("Each skill, and whether you hold it", [.. columns, "level", "you"],
        [
            .. overlap.Demand.Skills.Where(skill => skill.Asked.Count > 0 || skill.Estimate > 0).Take(MostAsks).Select(skill => (IReadOnlyList<Inlines>)[
                skill.Skill.Name, skill.Estimate > 0 ? skill.Words : "not in our list",
                .. postings > 0 ? [Counted(skill, book)] : Array.Empty<Inlines>(),
                skill.TypicalLevel.Words, Held(holdings.Of(skill.Skill))]),
        ]);
    }

    /// <summary>How many postings ask for something, with a way to the sentences.</summary>
    private static Inlines Counted(SkillDemand skill, EvidenceBook book) => skill.Asked.Count == 0 || skill.Evidence.Count == 0
        ? $"{skill.Asked.Count}"
        : $"{skill.Asked.Count} (see {book.Links(skill.Evidence.Select(one => (one.Reading, one.Requirement.AnyOf.First(mention => mention.Skill == skill.Skill).Evidence)), MostLinks)})";

    private static Inlines Held(Holding holding) => holding switch
    {
        { IsNotHeld: true } => new Chip("not held", ChipKind.Gap),
        { IsHeld: true } => new Chip(holding.Low.Words, ChipKind.Has),
        _ => "not asked yet",
    };
}
