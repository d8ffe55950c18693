using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Waymark;

/// <summary>
/// The one form in which plans and changes are written. What is absent does not appear, nor do empty lists and parts that say nothing;
/// letters of all languages stand as themselves; lines end in <c>\n</c> everywhere.
/// </summary>
internal static class CanonicalJson
{
    /// <summary>For plans: <see langword="null"/> reads as absent.</summary>
    public static JsonSerializerOptions Plans { get; } = Canonical(nullIsAbsent: true);

    /// <summary>For changes: what a change needs must be there.</summary>
    public static JsonSerializerOptions Changes { get; } = Canonical(nullIsAbsent: false);

    private static JsonSerializerOptions Canonical(bool nullIsAbsent) => new(PlanJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = !nullIsAbsent,
        TypeInfoResolver = PlanJson.Default.WithAddedModifier(LeaveOutWhatSaysNothing),
    };

    private static void LeaveOutWhatSaysNothing(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => !property.IsExtensionData))
        {
            property.ShouldSerialize = typeof(PlanPart).IsAssignableFrom(type.Type)
                ? static (_, value) => Says(value)
                : static (_, value) => value is not null;
        }
    }

    private static bool Says(object? value) => value switch
    {
        null => false,
        string => true,
        IEnumerable list => list.GetEnumerator().MoveNext(),
        PlanPart part => part.Unknown is { Count: > 0 } || Plans.GetTypeInfo(part.GetType()).Properties.Any(property => !property.IsExtensionData && Says(property.Get?.Invoke(part))),
        _ => true,
    };
}
