using System.Collections;
using System.Text.Json;

namespace Waymark;

/// <summary>What a field takes, in words, found by its path in the types that are read.</summary>
internal static class ExpectedJson
{
    /// <summary>What stands at a path like <c>skills[3].level</c> when all is well; <see langword="null"/> where that is not known.</summary>
    public static string? At(string path, Type root, JsonSerializerOptions options)
    {
        var type = root;
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var inner = step[0] == '['
                ? options.GetTypeInfo(type).ElementType
                : options.GetTypeInfo(type).Properties.FirstOrDefault(property => property.Name.Equals(step, StringComparison.OrdinalIgnoreCase))?.PropertyType;
            if (inner is null)
            {
                return null;
            }

            type = Nullable.GetUnderlyingType(inner) ?? inner;
        }

        return type.IsAbstract && !type.IsInterface ? null : InWords(type);
    }

    private static string InWords(Type type) =>
        type == typeof(string) ? "text in quotes"
        : type == typeof(bool) ? "true or false"
        : type == typeof(int) ? "a whole number"
        : type == typeof(double) || type == typeof(decimal) ? "a number"
        : type == typeof(DateOnly) ? "a date as \"2026-03-31\""
        : typeof(IEnumerable).IsAssignableFrom(type) ? "a list in [ ]"
        : "an object in { }";
}
