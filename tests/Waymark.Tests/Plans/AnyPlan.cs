using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;

namespace Waymark.Tests;

/// <summary>Plans with anything in them that a plan may have, made by reflection from a seed, so that new fields are covered on the day they are added.</summary>
internal sealed class AnyPlan(int seed)
{
    private static readonly string[] Texts = ["", "React", "writing tests", "a \"quoted\" word", "line\nbreak", "Größe <b>&amp;", "日本語 🙂", "own:a/b~c", "\\u0041", "\t"];
    private readonly Random random = new(seed);
    private int next;

    /// <summary>Whether parts carry fields that this version does not know.</summary>
    public bool WithUnknown { get; init; }

    /// <summary>Whether every field that can be filled is filled.</summary>
    public bool Full { get; init; }

    /// <summary>Whether no two free texts are the same.</summary>
    public bool Unlike { get; init; }

    public static Plan Of(int seed) => new AnyPlan(seed).Make<Plan>();

    public T Make<T>()
        where T : PlanPart => (T)Part(typeof(T));

    private PlanPart Part(Type type)
    {
        var part = (PlanPart)Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.Name is not (nameof(PlanPart.Unknown) or nameof(Plan.Version))))
        {
            if (Full || random.Next(3) > 0 || IsNeeded(property))
            {
                property.SetValue(part, Value(property, property.PropertyType));
            }
        }

        if (WithUnknown)
        {
            part.Unknown = new Dictionary<string, JsonElement> { [$"x{next++}"] = JsonSerializer.SerializeToElement(new { a = new[] { "ä", null }, b = 1.50m }) };
        }

        return part switch
        {
            Learning { Started: { } started, Finished: not null } learning => learning with { Finished = started.AddDays(random.Next(90)) },
            BestWorstChoice choice => choice with { Best = choice.Among[0].Id, Worst = choice.Among[1].Id },
            _ => part,
        };
    }

    private static bool IsNeeded(PropertyInfo property) => property.Name is "Id" or "Title" or "Text" or "Who" or "School" or "Role" or "Skill" or "Employer"
        or "Posting" or "What" or "Need" or "Share" || (property.DeclaringType == typeof(Feedback) && property.Name == "From") || property.DeclaringType == typeof(ExchangeRate)
        || ((property.DeclaringType == typeof(KnownIndustry) || property.DeclaringType == typeof(Certificate)) && property.Name == "Name")
        || property.DeclaringType == typeof(BestWorstChoice)
        || (property.DeclaringType == typeof(TimeShares) && property.Name == "Activities");

    private object? Value(PropertyInfo property, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var limit = property.GetCustomAttributes<ValidationAttribute>().FirstOrDefault();
        return type switch
        {
            _ when limit is WrittenDateAttribute => Pick("1998", "2019-08", "2024-02-29"),
            _ when limit is CurrencyCodeAttribute => Pick("EUR", "USD"),
            _ when type == typeof(string) && Unlike && !(property.DeclaringType == typeof(OwnRole) && property.Name == "Id") => $"unlike-{next++}-",
            _ when type == typeof(string) && IsNeeded(property) => property.DeclaringType == typeof(OwnRole) && property.Name == "Id" ? $"own:{next++}" : $"{Pick(Texts)}{next++}",
            _ when type == typeof(string) => Pick(Texts[(Full ? 1 : 0)..]),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when limit is RangeAttribute range => Convert.ChangeType(Within(range), type, null),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 1).AddDays(random.Next(2000)),
            _ when type == typeof(Level) => (Level)random.Next(1, 6),
            _ when type.IsEnum => Pick(Enum.GetValues(type).Cast<object>().ToArray()),
            _ when typeof(PlanPart).IsAssignableFrom(type) => Part(type),
            _ when typeof(IEnumerable).IsAssignableFrom(type) => Items(property, type.GetGenericArguments()[0]),
            _ => throw new NotSupportedException($"{property.DeclaringType}.{property.Name}: say here how to make a {type}."),
        };
    }

    private Array Items(PropertyInfo property, Type item)
    {
        var items = Array.CreateInstance(item, item == typeof(WeekShare) || property.DeclaringType == typeof(BestWorstChoice) ? 2 : Full ? 2 : random.Next(4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Value(property, item), i);
        }

        if (item == typeof(WeekShare))
        {
            var share = random.Next(101);
            items.SetValue((WeekShare)items.GetValue(0)! with { Share = share }, 0);
            items.SetValue((WeekShare)items.GetValue(1)! with { Share = 100 - share }, 1);
        }

        return items;
    }

    private int Within(RangeAttribute range)
    {
        var (low, high) = (Convert.ToInt32(range.Minimum, null), (int)Math.Min(1000, Convert.ToDouble(range.Maximum, null)));
        return random.Next(low + (range.MinimumIsExclusive ? 1 : 0), high + 1);
    }

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
