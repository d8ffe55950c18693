using System.Text.Json;
using Waymark.Storage;
using Stand = Waymark.Web.Situation;

namespace Waymark.Cli;

/// <summary>A call of a tool: what was given, and where the person stands.</summary>
/// <param name="Stand">Where the person stands now.</param>
/// <param name="Given">What was given, as the tool's row says; nothing is <see langword="null"/>.</param>
/// <param name="By">Who calls, as History names it.</param>
internal sealed record ToolCall(Stand Stand, IReadOnlyDictionary<string, JsonElement> Given, string By)
{
    private const string Most = "most";

    /// <summary>The store that holds the plan.</summary>
    public Store Store => Stand.Store;

    /// <summary>All that follows from the plan.</summary>
    public PlanReport Report => Stand.Report;

    /// <summary>The field that says how many entries are wanted.</summary>
    public static ToolField MostField(int usual) => new(Most, $"How many at most; {usual} without it.", FieldKind.Whole) { Optional = true };

    /// <summary>How many entries are wanted.</summary>
    public int UpTo(int usual) => Whole(Most) ?? usual;

    /// <summary>A text; <see langword="null"/> where none was given.</summary>
    public string? Text(string name) => Given.TryGetValue(name, out var value) ? value.GetString() : null;

    /// <summary>A number; <see langword="null"/> where none was given.</summary>
    public int? Whole(string name) => Given.TryGetValue(name, out var value) ? value.GetInt32() : null;

    /// <summary>Whether something was asked for.</summary>
    public bool Flag(string name) => Given.TryGetValue(name, out var value) && value.GetBoolean();

    /// <summary>The entries of a list.</summary>
    public IReadOnlyList<JsonElement> Entries(string name) => Given.TryGetValue(name, out var value) ? [.. value.EnumerateArray()] : [];

    /// <summary>The role of a name, or which ones look like it.</summary>
    public Outcome<Role> RoleOf(string name) =>
        RoleSearch.Find(Stand.Catalogue, name) is { } role ? role : new Refusal.WrongValue("role", null, RoleSearch.Unknown(Stand.Catalogue, name));
}
