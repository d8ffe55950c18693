namespace Waymark;

/// <content>Reading postings: what the person puts right.</content>
public abstract partial record PlanChange
{
    /// <summary>Puts the reading of a posting right.</summary>
    public sealed record CorrectReading(Correction Correction) : PutIn<Correction>
    {
        private protected override string InWords => $"Put right {Quoted(Correction.Called)}: {Correction.Value ?? "this is nothing"}";

        private protected override PlanList<Correction> List => PlanList.Corrections;

        private protected override Correction Entry => Correction;
    }

    /// <summary>Takes a term that the catalogue does not know as a skill, or as another name of one.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="Skill">The id of the skill that it is another name of; absent for a skill of its own.</param>
    public sealed record AcceptTerm(string Text, string? Skill = null) : PutIn<Term>
    {
        private protected override string InWords => Skill is null ? $"{Quoted(Text)} is a skill" : $"{Quoted(Text)} is another name of {Skill}";

        private protected override PlanList<Term> List => PlanList.Terms;

        private protected override Term Entry => new() { Text = Text, Skill = Skill };
    }

    /// <summary>Sets a term aside: it is no skill.</summary>
    public sealed record IgnoreTerm(string Text) : PutIn<Term>
    {
        private protected override string InWords => $"{Quoted(Text)} is no skill";

        private protected override PlanList<Term> List => PlanList.Terms;

        private protected override Term Entry => new() { Text = Text, Accepted = false };
    }
}
