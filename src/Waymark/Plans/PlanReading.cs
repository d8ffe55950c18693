using System.Text.Json;

namespace Waymark;

/// <summary>Reads a plan or a change from text that anybody may have written.</summary>
internal static class PlanReading
{
    /// <summary>Reads a plan, or says in one sentence where the text is wrong and what to do. Never throws.</summary>
    public static Outcome<Plan> ReadPlan(string text) => JsonPlaces.Of(text).Then<Plan>(places =>
        NewerVersion(places) is { } newer ? newer
        : Read<Plan>(places, typeof(Plan), CanonicalJson.Plans).Then<Plan>(plan =>
            PlanRules.FirstBroken(plan) is { } rule ? Wrong(places, rule.Path, rule.Problem) : plan));

    /// <summary>Reads a change, or says in one sentence where the text is wrong and what to do. Never throws.</summary>
    public static Outcome<PlanChange> ReadChange(string text) => JsonPlaces.Of(text).Then<PlanChange>(places =>
    {
        var changes = CanonicalJson.Changes.GetTypeInfo(typeof(PlanChange)).PolymorphismOptions!.DerivedTypes;
        if (!places.Has("change"))
        {
            return Wrong(places, "change", "is missing; say which change it is");
        }

        if (changes.FirstOrDefault(change => $"\"{change.TypeDiscriminator}\"" == places.At("change").Text).DerivedType is not { } type)
        {
            return Wrong(places, "change", $"{places.At("change").Text} is none of {string.Join(", ", changes.Select(change => change.TypeDiscriminator))}");
        }

        return CanonicalJson.Changes.GetTypeInfo(type).Properties.FirstOrDefault(field => field.IsRequired && !places.Has(field.Name)) is { } missing
            ? Wrong(places, missing.Name, $"is missing; it is {ExpectedJson.At(missing.Name, type, CanonicalJson.Changes)}")
            : Read<PlanChange>(places, type, CanonicalJson.Changes);
    });

    private static Outcome<T> Read<T>(JsonPlaces places, Type type, JsonSerializerOptions options)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(places.Utf8, options) is { } read ? read : Wrong(places, "", "is null, not an object in { }");
        }
        catch (ProblemException problem)
        {
            return Wrong(places, PathOf(problem), problem.Message);
        }
        catch (JsonException problem)
        {
            var (path, found) = (PathOf(problem), places.At(PathOf(problem)).Text);
            return Wrong(places, path, ExpectedJson.At(path, type, options) is { } expected ? $"{found} is not {expected}" : $"{found} does not belong here");
        }
        catch (NotSupportedException)
        {
            return Wrong(places, "change", "stands in another case; write it in small letters");
        }
    }

    private static Refusal.WrongValue Wrong(JsonPlaces places, string path, string problem) => new(path, places.At(path).Line, problem);

    private static Refusal.NewerVersion? NewerVersion(JsonPlaces places) =>
        int.TryParse(places.At("version").Text, out var version) && version > Plan.CurrentVersion ? new(version) : null;

    private static string PathOf(JsonException problem) => (problem.Path ?? "").TrimStart('$').TrimStart('.');
}
