namespace Waymark.Storage;

/// <summary>A plan as it was after one change.</summary>
/// <param name="Number">Its number, from 1; 0 for the plan before any change.</param>
/// <param name="At">When it was made; never before the one before it.</param>
/// <param name="By">Who made it; empty for number 0.</param>
/// <param name="Words">What was done, for the history; empty for number 0.</param>
/// <param name="Change">What was changed; <see langword="null"/> for number 0.</param>
/// <param name="Plan">The whole plan.</param>
/// <param name="Catalogue">The fingerprint of the catalogue that was known then.</param>
public sealed record Revision(int Number, DateTimeOffset At, string By, string Words, PlanChange? Change, Plan Plan, string Catalogue);

/// <summary>A line of the history: what was changed, without the plan.</summary>
/// <param name="Number">The revision's number, from 1.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Words">What was done.</param>
/// <param name="Change">The change itself.</param>
public sealed record RevisionNote(int Number, DateTimeOffset At, string By, string Words, PlanChange Change);

/// <summary>A posting that is or was kept.</summary>
/// <param name="Id">What tells it from others.</param>
/// <param name="Posting">The posting.</param>
/// <param name="Added">When it was added: the last time, where it came back.</param>
/// <param name="Removed">When it was removed; <see langword="null"/> while it is kept.</param>
public sealed record StoredPosting(PostingId Id, Posting Posting, DateTimeOffset Added, DateTimeOffset? Removed);
