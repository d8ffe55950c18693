using Waymark.Storage;

namespace Waymark.Web;

/// <summary>Where a person stands, as a page shows it: the newest revision of the plan and all that follows from it, computed when first asked for.</summary>
/// <remarks>It never changes; a change makes a new one. Pages of one revision share it.</remarks>
public sealed class Situation
{
    private readonly Lazy<Catalogue> catalogue;
    private readonly Lazy<IReadOnlyList<StoredPosting>> postings;
    private readonly Lazy<IReadOnlyList<PostingReading>> readings;
    private readonly Lazy<PlanReport> report;
    private readonly Lazy<IReadOnlyList<KeptPosting>> kept;
    private readonly Lazy<IReadOnlyList<UnknownTerm>> terms;
    private readonly Lazy<string> document;

    internal Situation(Store store, long planId, Revision revision, long postingsVersion, DateOnly today, ReadingMemory memory, Func<IReadOnlyList<StoredPosting>> load)
    {
        Store = store;
        (PlanId, Revision, PostingsVersion, Today) = (planId, revision, postingsVersion, today);
        catalogue = new(() => memory.CatalogueOf(Plan));
        postings = new(() => memory.Postings(postingsVersion, load));
        readings = new(() => memory.Read(Postings, Plan, Catalogue));
        report = new(() => PlanReport.Of(Plan, Catalogue, Readings, Today));
        kept = new(() => KeptPosting.Of(this));
        terms = new(() => UnknownTerm.Of(Readings, Plan));
        document = new(() => HtmlWriter.Fragment(PlanDocuments.Of(Report)));
    }

    /// <summary>The store that holds the plan.</summary>
    public Store Store { get; }

    /// <summary>The plan's id in the store.</summary>
    public long PlanId { get; }

    /// <summary>The newest revision.</summary>
    public Revision Revision { get; }

    /// <summary>Tells this set of postings from others.</summary>
    public long PostingsVersion { get; }

    /// <summary>The day that everything is told for.</summary>
    public DateOnly Today { get; }

    /// <summary>The person's answers.</summary>
    public Plan Plan => Revision.Plan;

    /// <summary>The catalogue with what the person added.</summary>
    public Catalogue Catalogue => catalogue.Value;

    /// <summary>The postings that are kept, in the order in which they were added.</summary>
    public IReadOnlyList<StoredPosting> Postings => postings.Value;

    /// <summary>What was read from <see cref="Postings"/>, one for one, corrections applied.</summary>
    public IReadOnlyList<PostingReading> Readings => readings.Value;

    /// <summary>The postings with what they mean for the person, in the order in which they were added.</summary>
    internal IReadOnlyList<KeptPosting> Kept => kept.Value;

    /// <summary>Terms of the postings that nobody has decided on, the most frequent first.</summary>
    internal IReadOnlyList<UnknownTerm> Terms => terms.Value;

    /// <summary>The plan as a document, in HTML.</summary>
    internal string Document => document.Value;

    /// <summary>All figures.</summary>
    public PlanReport Report => report.Value;

    /// <summary>Where the person stood at another time.</summary>
    /// <param name="then">The newest revision of then.</param>
    /// <param name="kept">The postings of then.</param>
    /// <param name="day">The day that everything is told for.</param>
    internal Situation At(Revision then, IReadOnlyList<StoredPosting> kept, DateOnly day) => new(Store, PlanId, then, PostingsVersion, day, new ReadingMemory(Store.Catalogue), () => kept);
}
