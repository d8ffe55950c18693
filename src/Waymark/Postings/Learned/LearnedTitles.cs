using System.Text;

namespace Waymark;

/// <summary>Names the role of a title by what was learned of how titles are worded: where no list has it, and against a list that has only some of its words.</summary>
internal sealed class LearnedTitles(Catalogue catalogue, ReadingRules rules)
{
    /// <summary>No guess is surer than this, which is less than what the lists say.</summary>
    public const double Surest = 0.65;

    // How likely a role must be: where nothing else is known, to go before another that a list has, and to go before none; and how likely none must be to go before one.
    // Chosen on postings and titles that were not held out.
    private const double Likely = 0.5, Likelier = 0.5, Clearly = 0.7, Surely = 0.9;

    // Words of levels that do not go with any role.
    private static readonly string[] Unheard = ["entry", "mid", "level", "intermediate"];
    private const int LongestNumeral = 1;

    private static LinearModel Model => LinearModel.OfTitles;

    private readonly PhraseTrie<Cue> leadingWords = rules.PhrasesOf(CueKind.LeadingWord);

    // Of the roles in the model, those of who leads people: no title is one of theirs that has no word for it.
    private readonly bool[] leads = [.. Model.Labels.Select(rules.ListOf(CueKind.LeadingRole).Contains)];

    // What a title says to the model: its likeliest role (none of the catalogue's is null), how likely that is, and how likely none is.
    private readonly record struct Heard(List<TitleFeature> Features, int Best, Role? Role, double Share, double None);

    /// <summary>The likeliest role of <paramref name="title"/>, or <see langword="null"/> where none is likely or none of the catalogue's is.</summary>
    public RoleGuess? Guess(MarkedText title) => Hear(title) is { Role: not null, Share: >= Likely } heard ? Guess(title.Text, heard) : null;

    /// <summary>
    /// What speaks against what lists make of a title, who know some of its words and not the others: another role that is likelier than not, or surely none; where they say none,
    /// clearly a role. <see langword="false"/> where nothing does.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="listed">The role that they say, or none.</param>
    /// <param name="instead">What it is instead.</param>
    public bool Overrules(MarkedText title, Role? listed, out RoleGuess? instead)
    {
        var heard = Hear(title);
        var role = heard.Share >= (listed is null ? Clearly : Likelier) ? heard.Role : null;

        // Of a role that it has not learned it can say nothing.
        var speaksAgainst = role != listed && (role is not null || heard.None >= Surely) && (listed is null || Model.Labels.Contains(listed.Id));
        instead = speaksAgainst && role is not null ? Guess(title.Text, heard) : null;
        return speaksAgainst;
    }

    private Heard Hear(MarkedText title)
    {
        var features = TitleFeature.Of(title.Text, at => IsUnheard(title, at));
        var shares = title.Text.Room.SharesFor(Model.Labels.Count);
        foreach (var feature in features)
        {
            Model.AddTo(shares, feature.Key);
        }

        LinearModel.Normalise(shares);
        var (best, isLed) = (0, HasLeadingWord(title.Text.Tokens));
        for (var label = 1; label < shares.Length; label++)
        {
            best = shares[label] > shares[best] && (isLed || !leads[label]) ? label : best;
        }

        return new(features, best, best > 0 ? catalogue.Role(Model.Labels[best]) : null, shares[best], shares[0]);
    }

    // "Entry level" and "I" tell no role, and the model has hardly heard them.
    private static bool IsUnheard(MarkedText title, int at) =>
        TitleLevels.IsOfLevel(title, at) && (title.Text.Tokens[at].Length <= LongestNumeral || Array.Exists(Unheard, word => Ascii.EqualsIgnoreCase(title.Text.BytesOf(title.Text.Tokens[at]), word)));

    private bool HasLeadingWord(ReadOnlySpan<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (leadingWords.LongestAt(tokens, at, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static RoleGuess Guess(PostingText title, Heard heard) => new(heard.Role!, Math.Round(Surest * heard.Share, 3), Evidence(title, heard.Features, heard.Best));

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
                    points[at] += weight.Label == role ? weight.Points : 0;
                }
            }
        }

        var enough = Math.Max(1, points.Max() / 2);
        var (first, last) = (Array.FindIndex(points, point => point >= enough), Array.FindLastIndex(points, point => point >= enough));
        return first < 0 ? title.Quote(0, points.Length, "title") : title.Quote(first, last + 1, "title");
    }
}
