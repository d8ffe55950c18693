namespace Waymark;

/// <summary>What the texts of a <see cref="DemandCount"/> add up to: how many count for each key, and which share of an employer's postings on average asks for a skill or names an activity.</summary>
internal sealed class DemandSums
{
    private readonly IReadOnlyList<CountKey> keys;
    private readonly long[] counts;
    private readonly List<long> boards = [];

    // Skills and activities by number: the keys that ask for them, what the employer at hand counts, and the sum of the shares of the employers before.
    private readonly int[] thingOf;
    private readonly Numbering<(bool IsActivity, string Id)> things = new(EqualityComparer<(bool, string)>.Default);
    private readonly long[] ofEmployer;
    private readonly double[] shares;
    private readonly List<int> touched = [];
    private long before;

    public DemandSums(IReadOnlyList<CountKey> keys)
    {
        this.keys = keys;
        counts = new long[keys.Count];
        thingOf = [.. keys.Select(key => key.What is CountOf.Required or CountOf.Preferred or CountOf.Activity ? things.Of((key.What == CountOf.Activity, key.Id)) : -1)];
        (ofEmployer, shares) = (new long[things.All.Count], new double[things.All.Count]);
    }

    /// <summary>How many postings there are.</summary>
    public long Postings => before;

    /// <summary>How many each employer has, in the order of their names.</summary>
    public IReadOnlyList<long> Boards => boards;

    /// <summary>How many postings count for each key; never 0.</summary>
    public IEnumerable<KeyValuePair<CountKey, long>> Counts => keys.Zip(counts, KeyValuePair.Create).Where(entry => entry.Value > 0);

    /// <summary>The mean over the employers of the share of their postings that ask for the skill.</summary>
    public double ShareOfSkill(string id) => ShareOf((false, id));

    /// <summary>The mean over the employers of the share of their postings that name the activity.</summary>
    public double ShareOfActivity(string id) => ShareOf((true, id));

    /// <summary>Counts one for a key of a posting of the employer at hand.</summary>
    public void Count(int key)
    {
        counts[key]++;
        if (thingOf[key] is var thing and >= 0)
        {
            if (ofEmployer[thing]++ == 0)
            {
                touched.Add(thing);
            }
        }
    }

    /// <summary>Ends the employer at hand.</summary>
    /// <param name="postings">How many postings there are up to here.</param>
    public void EndEmployer(long postings)
    {
        boards.Add(postings - before);
        foreach (var thing in touched)
        {
            shares[thing] += (double)ofEmployer[thing] / boards[^1];
            ofEmployer[thing] = 0;
        }

        touched.Clear();
        before = postings;
    }

    private double ShareOf((bool, string) thing) => boards.Count > 0 && things.Find(thing) is { } number ? shares[number] / boards.Count : 0;
}
