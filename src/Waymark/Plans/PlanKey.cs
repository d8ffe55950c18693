namespace Waymark;

/// <summary>
/// What a change touches: a field (<c>now</c>), an entry of a list (<c>skills/react</c>), a list as a whole (<c>reasons</c>: which entries it has and
/// their order), or <see cref="Whole"/>.
/// </summary>
/// <param name="Field">The field, where it is one.</param>
/// <param name="List">The list, where it is one or an entry of one.</param>
/// <param name="Entry">The key of the entry in its list.</param>
internal readonly record struct PlanKey(PlanField? Field, PlanList? List, string? Entry)
{
    /// <summary>The key of everything.</summary>
    public const string Whole = "plan";

    /// <summary>Reads a key; <see langword="null"/> where it names nothing of a plan.</summary>
    public static PlanKey? Of(string? key)
    {
        key ??= "";
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var name = slash < 0 ? key : key[..slash];
        return PlanList.All.FirstOrDefault(list => list.Name == name) is { } list ? new(null, list, slash < 0 ? null : key[(slash + 1)..])
            : PlanField.All.FirstOrDefault(field => field.Name == key) is { } field ? new(field, null, null)
            : null;
    }

    /// <summary>Whether two changes that touch these depend on each other.</summary>
    public static bool Meet(string one, string other) => one == other || one == Whole || other == Whole;

    /// <summary>The keys of everything that two plans have otherwise, fields first.</summary>
    public static IReadOnlyList<string> Between(Plan before, Plan after) =>
    [
        .. PlanField.All.Where(field => field.Only(before) != field.Only(after)).Select(field => field.Name),
        .. PlanList.All.SelectMany(list => list.Between(before, after)),
    ];
}
