using Waymark.Storage;

namespace Waymark.Web;

/// <summary>
/// Remembers what was read from the postings of a plan, so that a change of an answer reads nothing again. Readings are made anew when the catalogue's words
/// or the posting change, and are never stored.
/// </summary>
internal sealed class ReadingMemory(Catalogue common)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Posting, PostingReading> known = new(ReferenceEqualityComparer.Instance);
    private (string Added, Catalogue Catalogue)? own;
    private (long Version, IReadOnlyList<StoredPosting> Rows)? kept;

    /// <summary>The catalogue with what a plan adds: the same object while the plan adds the same.</summary>
    public Catalogue CatalogueOf(Plan plan)
    {
        var added = new Plan
        {
            Terms = plan.Terms,
            OwnRoles = plan.OwnRoles,
            OwnActivities = plan.OwnActivities,
            Skills = [.. plan.Skills.Concat(plan.Strengths).Where(answer => common.Skill(answer.Id) is null).Select(answer => new SkillAnswer { Id = answer.Id, Name = answer.Name })],
        }.CanonicalJson();
        lock (gate)
        {
            if (own?.Added != added)
            {
                own = (added, OwnCatalogue.Of(plan, common));
                known.Clear();
            }

            return own.Value.Catalogue;
        }
    }

    /// <summary>The postings that are kept; <paramref name="load"/> is asked when they are not those of <paramref name="version"/>.</summary>
    public IReadOnlyList<StoredPosting> Postings(long version, Func<IReadOnlyList<StoredPosting>> load)
    {
        lock (gate)
        {
            if (kept?.Version != version)
            {
                kept = (version, AsBefore(load()));
            }

            return kept.Value.Rows;
        }
    }

    /// <summary>What the postings say, with the plan's corrections.</summary>
    public IReadOnlyList<PostingReading> Read(IReadOnlyList<StoredPosting> postings, Plan plan, Catalogue catalogue)
    {
        lock (gate)
        {
            return [.. postings.Select(stored => Read(stored.Posting, catalogue).With(plan.Corrections, catalogue))];
        }
    }

    private PostingReading Read(Posting posting, Catalogue catalogue)
    {
        // A page of an older revision may still be on its way.
        if (!ReferenceEquals(catalogue, own?.Catalogue))
        {
            return catalogue.Reader.Read(posting);
        }

        return known.TryGetValue(posting, out var reading) ? reading : known[posting] = catalogue.Reader.Read(posting);
    }

    // Rows that were there keep their objects, and with them what was read; what is gone is forgotten.
    private List<StoredPosting> AsBefore(IReadOnlyList<StoredPosting> rows)
    {
        var before = (kept?.Rows ?? []).ToDictionary(row => (row.Id, row.Added));
        List<StoredPosting> now = [.. rows.Select(row => before.GetValueOrDefault((row.Id, row.Added)) ?? row)];
        var stay = now.Select(row => row.Posting).ToHashSet<Posting>(ReferenceEqualityComparer.Instance);
        foreach (var gone in known.Keys.Where(posting => !stay.Contains(posting)).ToList())
        {
            known.Remove(gone);
        }

        return now;
    }
}
