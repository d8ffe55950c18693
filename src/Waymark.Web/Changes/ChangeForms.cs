using System.Collections.Frozen;

namespace Waymark.Web;

/// <summary>Makes the changes of a form from its fields.</summary>
internal delegate IEnumerable<PlanChange> FormReader(FormFields form, Situation stand);

/// <summary>All forms that change the plan, by the last part of their address. Each step keeps its rows in its own folder.</summary>
internal static class ChangeForms
{
    private static readonly FrozenDictionary<string, FormReader> All = new[]
    {
        StartForms.Rows,
        ReasonForms.Rows,
        DirectionForms.Rows,
        InventoryForms.Rows,
        WorkForms.Rows,
        PostingForms.Rows,
        RoleForms.Rows,
        OverlapForms.Rows,
        GapForms.Rows,
        NeedForms.Rows,
        PlanForms.Rows,
    }.SelectMany(rows => rows).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How a form is read; <see langword="null"/> where there is no such form.</summary>
    public static FormReader? Find(string name) => All.GetValueOrDefault(name);
}
