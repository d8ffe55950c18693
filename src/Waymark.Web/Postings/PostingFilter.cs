using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Waymark.Web;

/// <summary>Which postings a list shows, and in what order: all of it stands in the address, so that it can be kept and gone back to.</summary>
public sealed record PostingFilter
{
    /// <summary>How many stand on one page.</summary>
    public const int OnPage = 40;

    /// <summary>What can be asked about a posting as a whole, by its word in the address.</summary>
    public static readonly IReadOnlyList<(string Word, string Says, Func<KeptPosting, bool> Holds)> Kinds =
    [
        ("in", "meets every must, as far as it says", posting => !posting.IsOut && posting.Reading.IsRead),
        ("out", "fails a must", posting => posting.IsOut),
        ("weighed", "one you weigh", posting => posting.Weighed is not null),
        ("ready", "all it requires, as far as it was understood, you have", posting => posting.Reach.Band == ReachBand.Ready),
        ("near", "one or two things away", posting => posting.Reach.Band == ReachBand.OneOrTwoAway),
        ("no-role", "no role could be told", posting => posting.Reading is { IsRead: true, Role: null }),
        ("unread", "in a language that is not read", posting => !posting.Reading.IsRead),
    ];

    /// <summary>The orders to choose from, by their words in the address.</summary>
    public static readonly IReadOnlyList<(string Word, string Says)> Orders = [("near", "nearest to what you have"), ("new", "newest first"), ("employer", "by employer")];

    /// <summary>Stands for every role that is not on the shortlist.</summary>
    public const string OtherRoles = "other";

    /// <summary>Words of its title or text.</summary>
    public string? Text { get; init; }

    /// <summary>The id of a role, or <see cref="OtherRoles"/>.</summary>
    public string? Role { get; init; }

    /// <summary>A part of the employer’s name.</summary>
    public string? Employer { get; init; }

    /// <summary>The level it says.</summary>
    public Seniority? Level { get; init; }

    /// <summary>One of <see cref="Kinds"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>One of <see cref="Orders"/>; absent for the most useful first.</summary>
    public string? Order { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => Text is not null || Role is not null || Employer is not null || Level is not null || Kind is not null;

    /// <summary>Reads it from an address.</summary>
    public static PostingFilter Of(IQueryCollection query)
    {
        return new()
        {
            Text = Field("text"),
            Role = Field("role"),
            Employer = Field("employer"),
            Level = Enum.TryParse<Seniority>(Field("level"), ignoreCase: true, out var level) && Enum.IsDefined(level) ? level : null,
            Kind = Field("kind"),
            Order = Field("order"),
            Page = int.TryParse(Field("page"), CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
        };

        string? Field(string name) => query[name].ToString().Trim() is { Length: > 0 } value ? value : null;
    }

    /// <summary>The address of a page of the list.</summary>
    public string Address(int page)
    {
        (string Name, string? Value)[] fields =
            [("text", Text), ("role", Role), ("employer", Employer), ("level", Level?.InJson), ("kind", Kind), ("order", Order), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)];
        return QueryHelpers.AddQueryString("/postings", fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value)));
    }

    /// <summary>Those of <paramref name="postings"/> that it lets through, in its order. The most useful first where it says none: what is out last, then the nearest, then the newest.</summary>
    public IReadOnlyList<KeptPosting> Apply(IReadOnlyList<KeptPosting> postings, Plan plan)
    {
        var shortlist = plan.Shortlist.Select(role => role.Id).ToHashSet(StringComparer.Ordinal);
        var kind = Kinds.FirstOrDefault(kind => kind.Word == Kind).Holds;
        var found = postings.Index().Where(entry => Holds(entry.Item));
        return
        [
            .. (Order switch
            {
                "new" => found.OrderByDescending(entry => entry.Index),
                "employer" => found.OrderBy(entry => entry.Item.Reading.Posting.Company is null).ThenBy(entry => entry.Item.Reading.Posting.Company, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Item.Reading.Called, StringComparer.OrdinalIgnoreCase),
                _ => found.OrderBy(entry => entry.Item.Weighed?.Stage == OpportunityStage.Closed).ThenBy(entry => entry.Item.IsOut).ThenBy(entry => entry.Item.Reach.Band == ReachBand.NotStated)
                    .ThenBy(entry => entry.Item.Reach.Missing.Count).ThenByDescending(entry => entry.Item.Met).ThenByDescending(entry => entry.Index),
            }).Select(entry => entry.Item),
        ];

        bool Holds(KeptPosting posting) =>
            (kind is null || kind(posting))
            && (Level is null || posting.Reading.LevelSaid == Level)
            && (Role is null || (posting.Reading.Role?.Role.Id is { } role && (Role == OtherRoles ? !shortlist.Contains(role) : role == Role)))
            && (Employer is null || posting.Reading.Posting.Company?.Contains(Employer, StringComparison.OrdinalIgnoreCase) == true)
            && (Text is null || posting.Reading.Called.Contains(Text, StringComparison.OrdinalIgnoreCase) || posting.Reading.Text.Contains(Text, StringComparison.OrdinalIgnoreCase));
    }
}
