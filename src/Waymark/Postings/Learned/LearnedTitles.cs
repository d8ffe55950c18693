namespace Waymark;

/// <summary>Names the role of a title that no list has, by what was learned of how titles are worded.</summary>
internal sealed class LearnedTitles(Catalogue catalogue)
{
    /// <summary>No guess is surer than this, which is less than what the lists say.</summary>
    public const double Surest = 0.65;

    // How likely a role must be: where nothing else is known, to go before another that a list has, and to go before none; and how likely none must be to go before one.
    // Chosen on postings and titles that were not held out.
    private const double Likely = 0.4, Likelier = 0.5, Clearly = 0.7, Surely = 0.9;

    private static TitleModel Model => TitleModel.Embedded;

    /// <summary>The likeliest role of <paramref name="title"/>, or <see langword="null"/> where none is likely or none of the catalogue's is.</summary>
    public RoleGuess? Guess(PostingText title) => Weigh(title, Likely).Role;

    /// <summary>
    /// What speaks against what lists make of a title, who know some of its words and not the others: another role that is likelier than not, or surely none; where they say none,
    /// clearly a role. <see langword="false"/> where nothing does.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="listed">The role that they say, or none.</param>
    /// <param name="instead">What it is instead.</param>
    public bool Overrules(PostingText title, Role? listed, out RoleGuess? instead)
    {
        (instead, var none) = Weigh(title, listed is null ? Clearly : Likelier);

        // Of a role that it has not learned it can say nothing.
        return (instead is null ? listed is not null && none >= Surely : instead.Role != listed) && (listed is null || Model.Roles.Contains(listed.Id));
    }

    // The likeliest role, where it is likely enough, and how likely none is.
    private (RoleGuess? Role, double None) Weigh(PostingText title, double enough)
    {
        var features = TitleFeature.Of(title);
        var shares = Model.Shares(features);
        var best = shares.IndexOf(shares.Max());
        return (best > 0 && shares[best] >= enough && catalogue.Role(Model.Roles[best]) is { } role
            ? new(role, Math.Round(Surest * shares[best], 3), Evidence(title, features, best))
            : null, shares[0]);
    }

    // From the first word to the last of those that say most for the role; all of the title where no word does.
    private static Evidence Evidence(PostingText title, List<TitleFeature> features, int role)
    {
        var points = new int[title.Tokens.Length];
        foreach (var feature in features)
        {
            foreach (var weight in Model.WeightsOf(feature.Key))
            {
                for (var at = feature.First; at < feature.End; at++)
                {
                    points[at] += weight.Role == role ? weight.Points : 0;
                }
            }
        }

        var enough = Math.Max(1, points.Max() / 2);
        var (first, last) = (Array.FindIndex(points, point => point >= enough), Array.FindLastIndex(points, point => point >= enough));
        return first < 0 ? title.Quote(0, points.Length, "title") : title.Quote(first, last + 1, "title");
    }
}
