namespace Waymark;

/// <summary>Names the role of a title that no list has, by what was learned of how titles are worded.</summary>
internal sealed class LearnedTitles(Catalogue catalogue)
{
    /// <summary>No guess is surer than this, which is less than what the lists say.</summary>
    public const double Surest = 0.65;

    // How likely a role must be. Chosen on postings that were not held out.
    private const double Likely = 0.4;

    /// <summary>The likeliest role of <paramref name="title"/>, or <see langword="null"/> where none is likely or none of the catalogue's is.</summary>
    public RoleGuess? Guess(PostingText title)
    {
        var (model, features) = (TitleModel.Embedded, TitleFeature.Of(title));
        var shares = model.Shares(features);
        var best = shares.IndexOf(shares.Max());
        return best > 0 && shares[best] >= Likely && catalogue.Role(model.Roles[best]) is { } role
            ? new(role, Math.Round(Surest * shares[best], 3), Evidence(title, model, features, best))
            : null;
    }

    // From the first word to the last of those that say most for the role; all of the title where no word does.
    private static Evidence Evidence(PostingText title, TitleModel model, List<TitleFeature> features, int role)
    {
        var points = new int[title.Tokens.Length];
        foreach (var feature in features)
        {
            foreach (var weight in model.WeightsOf(feature.Key))
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
