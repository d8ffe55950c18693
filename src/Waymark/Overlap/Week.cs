namespace Waymark;

/// <summary>Who a week was told by.</summary>
public enum WeekTold
{
    /// <summary>Nobody: our estimate.</summary>
    Catalogue,

    /// <summary>The person, who wrote the role down or changed our estimate.</summary>
    Me,

    /// <summary>Somebody in the role.</summary>
    Practitioner,
}

/// <summary>An activity within a week.</summary>
/// <param name="Id">The id of the activity.</param>
/// <param name="Name">Its name.</param>
/// <param name="Activity">The activity as the catalogue knows it; <see langword="null"/> for one of the person's own.</param>
/// <param name="Share">The share of the week, 0..1.</param>
/// <param name="Liking">How much the person likes it, −2…+2 (<see cref="ActivityLikings"/>); <see langword="null"/> where that is not known.</param>
public sealed record WeekPart(string Id, string Name, Activity? Activity, double Share, int? Liking);

/// <summary>How the week of a role is spent, and how the person would like it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Parts">The activities, longest first; their shares sum to 1.</param>
/// <param name="Told">Who says so.</param>
/// <param name="Who">The practitioner to credit, where it is one.</param>
public sealed record Week(Role Role, IReadOnlyList<WeekPart> Parts, WeekTold Told, string? Who)
{
    /// <summary>The share of the week that has to be rated before any score is shown.</summary>
    public const double EnoughRated = 0.7;

    /// <summary>The share of the week that the person has rated, 0..1.</summary>
    public double Rated => Rating(part => part.Liking is null ? 0 : part.Share);

    /// <summary>Whether enough of the week is rated to say anything.</summary>
    public bool IsRated => Parts.Count > 0 && Rated >= EnoughRated - 1e-9;

    /// <summary>Time-weighted interest <c>Σ t·i / Σ t</c> over the rated activities, −2…+2; <see langword="null"/> until enough is rated.</summary>
    public double? Interest => IsRated ? Rating(part => part.Share * part.Liking ?? 0) / Rated : null;

    /// <summary>The plain mean of the likings, −2…+2, as if all activities took the same time; <see langword="null"/> until enough is rated.</summary>
    public double? Unweighted => IsRated ? Parts.Where(part => part.Liking is not null).Average(part => part.Liking) : null;

    /// <summary>The share of the rated time that goes into activities the person dislikes, 0..1 (the U-index of Kahneman and Krueger 2006); <see langword="null"/> until enough is rated.</summary>
    public double? Disliked => IsRated ? Rating(part => part.Liking < 0 ? part.Share : 0) / Rated : null;

    /// <summary>How the days may turn out, 0..1: from all that is not rated disliked most to all of it liked most.</summary>
    internal Interval OpenDays
    {
        get
        {
            var known = Rating(part => part.Share * part.Liking ?? 0);
            return new((known - (2 * (1 - Rated)) + 2) / 4, (known + (2 * (1 - Rated)) + 2) / 4);
        }
    }

    /// <summary>What to rate next: the activities not rated yet, longest first.</summary>
    public IEnumerable<WeekPart> RateNext => Parts.Where(part => part.Liking is null);

    /// <summary>The fewest activities to rate so that the week counts: those of <see cref="RateNext"/> up to <see cref="EnoughRated"/>.</summary>
    public IReadOnlyList<WeekPart> RateFirst
    {
        get
        {
            List<WeekPart> first = [];
            foreach (var part in RateNext)
            {
                if (Rated + first.Sum(taken => taken.Share) >= EnoughRated - 1e-9)
                {
                    break;
                }

                first.Add(part);
            }

            return first;
        }
    }

    /// <summary>
    /// The week of <paramref name="role"/>: a practitioner's own where there is one (the newest), else the person's, else the role's own shares.
    /// </summary>
    public static Week Of(Role role, Plan plan, Catalogue catalogue)
    {
        var told = plan.Weeks.Where(week => week.Role == role.Id && week.Activities.Sum(activity => activity.Share) > 0)
            .OrderByDescending(week => week.Source == WeekSource.Practitioner).ThenByDescending(week => week.Date).ThenBy(week => week.Who, StringComparer.Ordinal)
            .FirstOrDefault();
        var shares = (told?.Activities.Select(share => share.AsActivityShare()) ?? role.Activities).Where(activity => activity.Share > 0).ToList();
        var whole = shares.Sum(activity => activity.Share);
        var likings = ActivityLikings.Of(plan);
        var names = plan.OwnActivities.GroupBy(own => own.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last().Name, StringComparer.Ordinal);
        return new(
            role,
            [
                .. from share in shares
                   group share.Share by share.Id into activity
                   let known = catalogue.Activity(activity.Key)
                   let part = (double)activity.Sum() / whole
                   orderby part descending, activity.Key
                   select new WeekPart(
                       activity.Key, known?.Name ?? names.GetValueOrDefault(activity.Key) ?? activity.Key, known, part,
                       likings.TryGetValue(activity.Key, out var liking) ? liking : null),
            ],
            told is null ? role.IsOwn ? WeekTold.Me : WeekTold.Catalogue
            : told.Source == WeekSource.Practitioner ? WeekTold.Practitioner : WeekTold.Me,
            told?.Who);
    }

    /// <summary>The share of the week, 0..1, that goes into activities of one of <paramref name="modes"/>; those of the person's own are not counted.</summary>
    public double ShareOf(params ReadOnlySpan<ActivityMode> modes)
    {
        var share = 0.0;
        foreach (var part in Parts)
        {
            share += part.Activity is { } activity && modes.Contains(activity.Mode) ? part.Share : 0;
        }

        return share;
    }

    private double Rating(Func<WeekPart, double> value) => Parts.Sum(value);
}
