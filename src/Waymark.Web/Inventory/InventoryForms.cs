using System.Globalization;

namespace Waymark.Web;

/// <summary>Forms about skills, strengths, activities, and what others see.</summary>
internal static class InventoryForms
{
    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["add-skill"] = AddSkill,
        ["rate-skill"] = RateSkill,
        ["forget-skill"] = (form, stand) => [new PlanChange.TakeOut(form.Flag("strength") ? PlanListName.Strengths : PlanListName.Skills, Id(form), Name(form, stand))],
        ["add-evidence"] = (form, stand) =>
        [
            new PlanChange.AddEvidence(
                Id(form),
                new SkillEvidence { Text = form.Needed("text", "Write what you did, in a sentence."), Where = form.Text("where"), From = form.Text("from"), To = form.Text("to"), Link = form.Text("link") },
                Name(form, stand),
                form.Flag("strength")),
        ],
        ["remove-evidence"] = (form, stand) => [new PlanChange.RemoveEvidence(Id(form), form.Needed("text", "Say which."), Name(form, stand), form.Flag("strength"))],
        ["like-activity"] = LikeActivity,
        ["forget-activity"] = (form, stand) => [new PlanChange.TakeOut(PlanListName.Interests, Id(form), stand.Catalogue.Activity(form.Text("id") ?? "")?.Name)],
        ["choose-best-worst"] = (form, stand) => [ChooseBestWorst(form, stand)],
        ["take-back-best-worst"] = (form, stand) => form.Needed("key", "Say which choice.") is var key
            ? [new PlanChange.TakeOut(PlanListName.BestWorst, key, stand.Plan.BestWorst.FirstOrDefault(choice => choice.Key == key)?.Called)] : [],
        ["keep-feedback"] = KeepFeedback,
        ["remove-feedback"] = (form, _) => [new PlanChange.TakeOut(PlanListName.Feedback, form.Needed("key", "Say whose."), form.Text("from"))],
    };

    private static string Id(FormFields form) => form.Needed("id", "Say which one.");

    private static string? Name(FormFields form, Situation stand) =>
        stand.Catalogue.Skill(form.Text("id") ?? "")?.Name ?? stand.Plan.Skills.Concat(stand.Plan.Strengths).FirstOrDefault(answer => answer.Id == form.Text("id"))?.Name;

    // What the catalogue knows by that name or another spelling of it; else a skill of the person's own.
    private static PlanChange[] AddSkill(FormFields form, Situation stand)
    {
        var typed = form.Needed("name", "Write the name of the skill first.");
        var known = SkillSearch.Find(stand.Catalogue, typed).FirstOrDefault(skill => skill.Name.Equals(typed, StringComparison.OrdinalIgnoreCase) || skill.Spellings.Any(spelling => spelling.Text.Equals(typed, StringComparison.OrdinalIgnoreCase)));
        var (id, name) = known is null ? (OwnId.Of(typed), typed) : (known.Id, known.Name);
        return [Rated(form.Choice<Level>("level"), id, name, form.Choice<SkillSource>("source"), known?.Kind == SkillKind.Strength)];
    }

    // "git|Competent": a button for each answer, so that one press is enough.
    private static List<PlanChange> RateSkill(FormFields form, Situation stand)
    {
        if (form.Text("answer")?.Split('|') is [var id, var word])
        {
            var skill = stand.Catalogue.Skill(id);
            return [Rated(Enum.TryParse<Level>(word, out var level) ? level : null, id, skill?.Name, null, skill?.Kind == SkillKind.Strength)];
        }

        var one = Id(form);
        List<PlanChange> changes = [Rated(form.Choice<Level>("level"), one, Name(form, stand), form.Choice<SkillSource>("source"), form.Flag("strength"))];
        if (form.Text("liking") is not null)
        {
            changes.Add(new PlanChange.LikeSkill(one, form.Whole("liking"), Name(form, stand), form.Flag("strength")));
        }

        return changes;
    }

    // "running-meetings|-1", from one of the buttons of a card.
    private static PlanChange[] LikeActivity(FormFields form, Situation stand)
    {
        if (form.Text("liking")?.Split('|') is [var id, var liking] && int.TryParse(liking, CultureInfo.InvariantCulture, out var how))
        {
            return [new PlanChange.LikeActivity(id, how, stand.Catalogue.Activity(id)?.Name)];
        }

        form.Refuse("Say how much you like it.");
        return [];
    }

    private static PlanChange.ChooseBestWorst ChooseBestWorst(FormFields form, Situation stand)
    {
        const string Both = "Choose one that you would like most, and another that you would like least.";
        var (best, worst) = (form.Needed("best", Both), form.Needed("worst", Both));
        if (best == worst)
        {
            form.Refuse(Both);
        }

        string? Called(string id) => stand.Catalogue.Activity(id)?.Name ?? stand.Plan.OwnActivities.FirstOrDefault(own => own.Id == id)?.Name;
        return new(new BestWorstChoice { Among = [.. form.All("among").Select(id => new Named { Id = id, Name = Called(id) })], Best = best, Worst = worst });
    }

    private static PlanChange Rated(Level? level, string id, string? name, SkillSource? source, bool strength) =>
        level == Level.None ? new PlanChange.SayNotHeld(id, name, strength) : new PlanChange.RateSkill(id, name, level, source, strength);

    private static PlanChange[] KeepFeedback(FormFields form, Situation stand)
    {
        var reply = FeedbackReply.Read(form.Text("reply") ?? "", stand.Catalogue);
        if (reply.Unknown.Count > 0)
        {
            form.Refuse($"The list has {stand.Catalogue.Strengths.Count} numbers; {string.Join(", ", reply.Unknown)} is not among them. Ask which one was meant, or take it out.");
        }

        List<string> sees = [.. reply.Sees.Select(strength => strength.Id).Concat(form.All("sees")).Distinct()];
        if (sees.Count == 0 && reply.Words is null)
        {
            form.Refuse("Paste what they wrote, or tick what they named.");
        }

        return [new PlanChange.KeepFeedback(new Feedback { From = form.Needed("from", "Say who it is from, in words that only you need to understand."), Knows = form.Text("knows"), Date = stand.Today, Sees = sees, Words = reply.Words })];
    }
}
