using System.Security.Cryptography;
using System.Text;

namespace Waymark.Storage;

/// <content>People who help: what is given to them, and what they write.</content>
public sealed partial class Store
{
    private const string RemarksNote = "remarks";

    /// <summary>The chapters of a plan, to be given to somebody who helps. Looking changes nothing.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="chapters">The chapters to give away.</param>
    /// <param name="today">The day it is shared.</param>
    public SharedPlan Share(long plan, IEnumerable<PlanChapter> chapters, DateOnly today)
    {
        using var session = database.Read();
        var chosen = PlanChapter.InOrder(chapters);
        var head = Head(session, plan);
        return new(KeyOf(session, plan), head.Number, today, chosen, PlanChapter.Only(head.Plan, chosen))
        {
            Changed = head.Number == 0 ? null : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(head.At, clock.LocalTimeZone).DateTime),
            Postings = chosen.Contains(PlanChapter.Postings) ? [.. session.Postings(plan).Select(stored => stored.Posting)] : [],
        };
    }

    /// <summary>What people who help wrote to a plan, in the order in which it came in.</summary>
    public IReadOnlyList<KeptRemark> Remarks(long plan) => KeptRemark.Read(Note(plan, RemarksNote));

    /// <summary>
    /// Keeps what is written in a file that came back. The plan stays as it is: suggestions wait for an answer. What is kept already is not kept again, so that
    /// the same file twice adds nothing. Refused is a file of another plan.
    /// </summary>
    /// <returns>What was new.</returns>
    public Outcome<List<KeptRemark>> KeepRemarks(long plan, SharedPlan file, DateOnly today) => Write<Outcome<List<KeptRemark>>>(session =>
    {
        if (file.Of != KeyOf(session, plan))
        {
            return new Refusal.NotOfThisPlan("this file is of another plan than the one that is kept here. To comment on somebody else’s plan, open it as one that was shared with you");
        }

        if (file.Revision > session.Plan(plan).Head)
        {
            return new Refusal.NotOfThisPlan($"it was shared as revision {file.Revision}, and your plan here has {session.Plan(plan).Head}; restore the newest backup first, or open it where it was shared from");
        }

        return Keep(session, plan, file.Remarks.Select(remark => new KeptRemark(remark, file.Revision, today, RemarkState.Open)));
    });

    /// <summary>Takes suggestions into the plan, each a revision of its own; all of them or none.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="ids">The <see cref="Remark.Id"/>s of the suggestions.</param>
    /// <returns>The newest revision, or why nothing was taken.</returns>
    public Outcome<Revision> TakeSuggestions(long plan, IReadOnlyCollection<string> ids) => Write(session =>
    {
        var kept = KeptRemark.Read(session.Note(plan, RemarksNote));
        var taken = kept.Where(remark => ids.Contains(remark.Remark.Id) && remark is { State: not RemarkState.Taken, Remark.Suggestion: not null }).ToList();
        var outcome = taken.Aggregate((Outcome<Revision>)Head(session, plan), (now, remark) =>
            now.Then<Revision>(head => Apply(session, plan, head, [remark.Remark.OnTo(head.Plan)!], $"{Me}, as {remark.Remark.By} suggested")));
        if (!outcome.Refused && taken.Count > 0)
        {
            session.SetNote(plan, RemarksNote, KeptRemark.Write(kept.Select(remark => taken.Contains(remark) ? remark with { State = RemarkState.Taken } : remark)));
        }

        return outcome;
    });

    /// <summary>Says what is to become of comments and suggestions.</summary>
    public void SetRemarks(long plan, IReadOnlyCollection<string> ids, RemarkState state) => Write(session =>
    {
        var kept = KeptRemark.Read(session.Note(plan, RemarksNote));
        session.SetNote(plan, RemarksNote, KeptRemark.Write(kept.Select(remark => ids.Contains(remark.Remark.Id) ? remark with { State = state } : remark)));
        return true;
    });

    // Those that are not kept yet.
    private static Outcome<List<KeptRemark>> Keep(Session session, long plan, IEnumerable<KeptRemark> remarks)
    {
        var kept = KeptRemark.Read(session.Note(plan, RemarksNote));
        var known = kept.Select(remark => remark.Remark.Id).ToHashSet(StringComparer.Ordinal);
        List<KeptRemark> added = [.. remarks.Where(remark => known.Add(remark.Remark.Id))];
        if (kept.Count + added.Count > SharedPlan.MostRemarks)
        {
            return new Refusal.NotOfThisPlan($"with these there would be more than {SharedPlan.MostRemarks} comments, and so many are not kept; have some left out of the file");
        }

        if (added.Count > 0)
        {
            session.SetNote(plan, RemarksNote, KeptRemark.Write([.. kept, .. added]));
        }

        return added;
    }

    // Told from when the plan was made: so a copy that was restored elsewhere is still the same plan, and nothing about the person is in it.
    private static string KeyOf(Session session, long plan) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"waymark plan {plan} of {session.Plan(plan).Made.Stored}")).AsSpan(0, 16));
}
