using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace Waymark;

/// <summary>A field of a plan that says something it cannot say.</summary>
internal readonly record struct BrokenRule(string Path, string Problem);

/// <summary>
/// What a plan must keep to beyond its form. Limits stand at the fields, as attributes; what binds several fields stands at the parts;
/// what all lists have in common stands here. Reading a plan and changing one ask the same rules.
/// </summary>
internal static class PlanRules
{
    private static readonly ConcurrentDictionary<JsonPropertyInfo, ValidationAttribute[]> Known = [];

    /// <summary>The first rule that a part breaks; <see langword="null"/> when it keeps to all.</summary>
    public static BrokenRule? FirstBroken(PlanPart part) => BrokenIn(part, "").Select(rule => (BrokenRule?)rule).FirstOrDefault();

    private static IEnumerable<BrokenRule> BrokenIn(PlanPart part, string path) =>
        FieldsOf(part).SelectMany(field => BrokenBy(field.Value, Join(path, field.Property.Name), field.Property))
            .Concat(part.Problems.Select(rule => new BrokenRule(Join(path, rule.Field), rule.Problem)));

    private static IEnumerable<(JsonPropertyInfo Property, object? Value)> FieldsOf(PlanPart part) =>
        from property in CanonicalJson.Plans.GetTypeInfo(part.GetType()).Properties
        where property is { Get: not null, IsExtensionData: false }
        select (property, property.Get!(part));

    private static IEnumerable<BrokenRule> BrokenBy(object? value, string path, JsonPropertyInfo property) => value switch
    {
        PlanPart part => BrokenIn(part, path),
        string text => Limits(text, path, property),
        IEnumerable list => BrokenInList([.. list.Cast<object?>()], path),
        Level.None => [new(path, "\"none\" is no level to be at; say \"held\": false instead")],
        Enum word when !Enum.IsDefined(word.GetType(), word) => [new(path, $"{word} is none of {string.Join(", ", Enum.GetNames(word.GetType()))}")],
        not null => Limits(value, path, property),
        null => [],
    };

    private static IEnumerable<BrokenRule> Limits(object value, string path, JsonPropertyInfo property) =>
        from limit in LimitsOf(property)
        where !limit.IsValid(value)
        let shown = value is string text ? $"\"{JsonPlaces.Short(text)}\"" : string.Create(CultureInfo.InvariantCulture, $"{value}")
        select new BrokenRule(path, $"{shown} {Words(limit)}");

    // Looked up once: a plan asks again for every entry of a list.
    private static ValidationAttribute[] LimitsOf(JsonPropertyInfo property) => Known.GetOrAdd(
        property,
        asked => asked.AttributeProvider?.GetCustomAttributes(typeof(ValidationAttribute), true) as ValidationAttribute[] ?? []);

    private static string Words(ValidationAttribute limit) => limit is RangeAttribute range and not LikingAttribute
        ? string.Create(CultureInfo.InvariantCulture, $"is not {(range.MinimumIsExclusive ? "more than" : "at least")} {range.Minimum} and at most {range.Maximum}")
        : limit.FormatErrorMessage("");

    private static IEnumerable<BrokenRule> BrokenInList(IReadOnlyList<object?> items, string path)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var at = $"{path}[{i}]";
            switch (items[i])
            {
                case null:
                    yield return new(at, "null is no entry; take it out");
                    break;
                case PlanEntry { Key: "" } entry:
                    yield return new(at, $"nothing names it; give it {entry.NamedBy}");
                    break;
                case PlanEntry entry when !seen.TryAdd(entry.Key, i):
                    yield return new(at, $"\"{JsonPlaces.Short(entry.Key)}\" is already at {path}[{seen[entry.Key]}]; make one of the two");
                    break;
                case PlanPart part:
                    foreach (var rule in BrokenIn(part, at))
                    {
                        yield return rule;
                    }

                    break;
            }
        }
    }

    private static string Join(string path, string field) => field == "" ? path : path == "" ? field : $"{path}.{field}";
}
