using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Waymark.Web;

/// <summary>The fields of a form, read as what they mean. The first that cannot be read is remembered, so that a form is read whole and refused once.</summary>
internal sealed class FormFields(IFormCollection form)
{
    /// <summary>What is wrong, in words that say what to do; <see langword="null"/> while nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What was typed; <see langword="null"/> for nothing.</summary>
    public string? Text(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text.ReplaceLineEndings("\n") : null;

    /// <summary>What was typed, where something must be.</summary>
    public string Needed(string name, string otherwise)
    {
        if (Text(name) is { } text)
        {
            return text;
        }

        Refuse(otherwise);
        return "";
    }

    /// <summary>All values of a field that may be there several times.</summary>
    public IReadOnlyList<string> All(string name) => [.. form[name].OfType<string>().Select(value => value.Trim()).Where(value => value.Length > 0)];

    /// <summary>Whether the first of several values is left blank, as "all alike" is.</summary>
    public bool StartsBlank(string name) => form[name] is [var first, ..] && string.IsNullOrWhiteSpace(first);

    /// <summary>The lines of a text.</summary>
    public IReadOnlyList<string> Lines(string name) => [.. (Text(name) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether a box is ticked or a button pressed.</summary>
    public bool Flag(string name) => form[name].ToString() is not ("" or "false");

    /// <summary>A whole number.</summary>
    public int? Whole(string name) => Read<int>(name, text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null, "is no whole number");

    /// <summary>A number. A comma counts as the point of it.</summary>
    public double? Number(string name) => Read<double>(name, text => double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null, "is no number");

    /// <summary>A day, as browsers send it: <c>2026-03-31</c>.</summary>
    public DateOnly? Day(string name) => Read<DateOnly>(name, text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, "is no day; write it as 2026-03-31");

    /// <summary>One of a few choices, by its word in JSON or its number.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum => Read<T>(name, text => Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null, "is not one of the choices");

    /// <summary>Several of a few choices, in their order.</summary>
    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum
    {
        List<T> values = [];
        foreach (var text in All(name))
        {
            if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value))
            {
                values.Add(value);
            }
            else
            {
                Refuse($"“{text}” is not one of the choices.");
            }
        }

        return values;
    }

    /// <summary>Remembers that the form cannot be taken.</summary>
    public void Refuse(string problem) => Problem ??= problem;

    private T? Read<T>(string name, Func<string, T?> read, string wrong)
        where T : struct
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (read(text) is not { } value)
        {
            Refuse($"“{text}” {wrong}.");
            return null;
        }

        return value;
    }
}
