namespace Waymark;

/// <summary>Which skills are things of one sort, of which one may stand for another.</summary>
internal static class Likeness
{
    /// <summary>More things than this in one list are no examples of anything.</summary>
    public const int LongestList = 30;

    /// <summary>"AWS/GCP" are rivals, "HTML/CSS" are not: rivals are things of one sort.</summary>
    public static bool MayReplace(Skill a, Skill b)
    {
        for (var at = 0; at < a.IsA.Count; at++)
        {
            if (a.IsA[at] == b.Id || b.IsA.Contains(a.IsA[at]))
            {
                return true;
            }
        }

        return b.IsA.Contains(a.Id);
    }

    /// <summary>How many of <paramref name="list"/> are of the kind <paramref name="general"/>.</summary>
    public static int KindsOf(Skill general, ReadOnlySpan<Hit> list)
    {
        var kinds = 0;
        foreach (ref readonly var hit in list)
        {
            kinds += hit.Skill.IsA.Contains(general.Id) ? 1 : 0;
        }

        return kinds;
    }

    /// <summary>Whether all of a list are of one sort, but for one of so many, if any: "Tools (Kafka, RabbitMQ, etc.)" are, "HTML, CSS, etc." are not.</summary>
    public static bool AreOfOneSort(ReadOnlySpan<Hit> list, int? oneOf)
    {
        if (list.Length > LongestList)
        {
            return false;
        }

        var unlike = 0;
        for (var at = 0; at < list.Length; at++)
        {
            unlike += HasLike(list, at) ? 0 : 1;
        }

        return unlike == 0 || unlike * oneOf <= list.Length;
    }

    /// <summary>Whether all of a list are technologies.</summary>
    public static bool AreTechnologies(ReadOnlySpan<Hit> list)
    {
        foreach (ref readonly var hit in list)
        {
            if (!hit.Skill.IsTechnology)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLike(ReadOnlySpan<Hit> list, int at)
    {
        for (var other = 0; other < list.Length; other++)
        {
            if (other != at && MayReplace(list[other].Skill, list[at].Skill))
            {
                return true;
            }
        }

        return false;
    }
}
