using System.Globalization;

namespace Waymark.Web;

/// <summary>Forms about postings: what is put right in them, what is kept from them, and the terms they use.</summary>
internal static class PostingForms
{
    private const int LongestName = 120;

    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["correct-words"] = (form, stand) => Reading(form, stand) is { } reading ? CorrectWords(form, reading) : [],
        ["correct-facts"] = (form, stand) => Reading(form, stand) is { } reading ? CorrectFacts(form, reading, stand) : [],
        ["take-back-correction"] = (form, stand) => form.Needed("key", "Say which correction.") is var key
            ? [new PlanChange.TakeOut(PlanListName.Corrections, key, stand.Plan.Corrections.FirstOrDefault(correction => correction.Key == key)?.Called)] : [],
        ["keep-words"] = (form, stand) => Reading(form, stand) is { } reading ? KeepWords(form, reading, stand) : [],
        ["weigh-posting"] = (form, stand) => Reading(form, stand) is { } reading ? [Weigh(form, reading, stand)] : [],
        ["stop-weighing"] = (form, _) => [new PlanChange.TakeOut(PlanListName.Opportunities, form.Needed("id", "Say which one."), form.Text("title"))],
        ["decide-term"] = (form, stand) => DecideTerm(form, stand),
        ["forget-term"] = (form, _) => [new PlanChange.TakeOut(PlanListName.Terms, form.Needed("text", "Say which term."), form.Text("text"))],
    };

    private static PostingReading? Reading(FormFields form, Situation stand)
    {
        var id = form.Needed("posting", "Say which job description.");
        var reading = stand.Readings.FirstOrDefault(reading => reading.Id.ToString() == id);
        if (reading is null)
        {
            form.Refuse("That job description is not there any more.");
        }

        return reading;
    }

    // A button says it all: "necessity:preferred:120:6" for the words from 120 on, 6 long; "skill::120:6" for "this is nothing".
    private static IEnumerable<PlanChange> CorrectWords(FormFields form, PostingReading reading)
    {
        if (form.Text("fix")?.Split(':') is [("skill" or "necessity") and var what, var value, var start, var length]
            && int.TryParse(start, CultureInfo.InvariantCulture, out var from) && int.TryParse(length, CultureInfo.InvariantCulture, out var count)
            && Quotation.At(reading.Text, from, count) is { } words
            && (what == "skill" ? value.Length == 0 : Enum.TryParse<Necessity>(value, ignoreCase: true, out _)))
        {
            yield return Correct(reading, what, words, value.Length > 0 ? value : null);
        }
        else
        {
            form.Refuse("Say what is wrong with which words.");
        }
    }

    private static IEnumerable<PlanChange> CorrectFacts(FormFields form, PostingReading reading, Situation stand)
    {
        var role = form.Text("role");
        if (role != reading.Role?.Role.Id)
        {
            if (role is not null && stand.Catalogue.Role(role) is null)
            {
                form.Refuse("There is no such role.");
            }

            yield return Correct(reading, "role", null, role);
        }

        foreach (var fact in CorrectableFact.All)
        {
            var value = form.Text(fact.What);
            if (value is not null && !fact.Takes(value))
            {
                form.Refuse($"“{value}” is nothing that “{fact.Called}” can be.");
            }
            else if (value != fact.ValueIn(reading))
            {
                yield return Correct(reading, fact.What, null, value);
            }
        }
    }

    private static PlanChange.CorrectReading Correct(PostingReading reading, string what, Quotation? words, string? value) =>
        new(new Correction { Posting = reading.Id.ToString(), What = what, Quote = words?.Words, Occurrence = words?.Occurrence, Value = value });

    private static IEnumerable<PlanChange> KeepWords(FormFields form, PostingReading reading, Situation stand)
    {
        var typed = form.Needed("words", "Select or type the words first.");
        if (Quotation.Find(reading.Text, typed, form.Whole("occurrence") ?? 1) is not { } words)
        {
            return Refused(form, $"“{typed}” does not stand there. Copy the words as they are written, within one line.");
        }

        if (words.Words.Length > LongestName || !words.Words.Any(char.IsLetterOrDigit))
        {
            return Refused(form, "Choose a few words: that is how long the name of a skill or an activity is.");
        }

        return form.Text("as") switch
        {
            "activity" => LikeActivity(words, reading, stand),
            "held" or "wanted" or "asked" => AsSkill(form, words, reading, stand),
            _ => Refused(form, "Say what the words are to you."),
        };
    }

    private static IEnumerable<PlanChange> LikeActivity(Quotation words, PostingReading reading, Situation stand)
    {
        var known = reading.Activities.FirstOrDefault(mention => words.Touches(mention.Evidence))?.Activity
            ?? stand.Catalogue.Activities.FirstOrDefault(activity => activity.Name.Equals(words.Words, StringComparison.OrdinalIgnoreCase));
        var (id, name) = known is null ? (OwnId.Of(words.Words), words.Words) : (known.Id, known.Name);
        if (known is null)
        {
            yield return new PlanChange.WriteActivity(id, name);
        }

        yield return new PlanChange.LikeActivity(id, Math.Max(stand.Plan.Interests.FirstOrDefault(interest => interest.Id == id)?.Liking ?? 1, 1), name);
    }

    private static IEnumerable<PlanChange> AsSkill(FormFields form, Quotation words, PostingReading reading, Situation stand)
    {
        var named = form.Text("skill");
        var known = named is not null ? Named(stand, named)
            : reading.Requirements.SelectMany(requirement => requirement.AnyOf).FirstOrDefault(mention => mention.Evidence.Text == words.Words)?.Skill ?? Named(stand, words.Words);
        if (named is not null && known is null)
        {
            return Refused(form, $"No skill is called “{named}”. Leave that empty to take the words themselves.");
        }

        var (id, name) = known is null ? (OwnId.Of(words.Words), words.Words) : (known.Id, known.Name);
        var answer = stand.Plan.Skills.FirstOrDefault(answer => answer.Id == id);
        return (form.Text("as"), answer) switch
        {
            ("asked", _) when known is not null => [Correct(reading, "skill", words, known.Id)],
            ("asked", _) => [new PlanChange.AcceptTerm(words.Words)],
            ("held", { IsHeld: true }) => Refused(form, $"You have said already that you have {name}."),
            ("held", _) => [new PlanChange.RateSkill(id, name)],
            (_, null) => [new PlanChange.SayNotHeld(id, name), new PlanChange.LikeSkill(id, 2, name)],
            _ => [new PlanChange.LikeSkill(id, 2, name)],
        };
    }

    private static Skill? Named(Situation stand, string name) => SkillSearch.Find(stand.Catalogue, name)
        .FirstOrDefault(skill => skill.Id == name || skill.Spellings.Any(spelling => spelling.Text.Equals(name, StringComparison.OrdinalIgnoreCase)));

    private static PlanChange.WeighOpportunity Weigh(FormFields form, PostingReading reading, Situation stand)
    {
        var id = reading.Id.ToString();
        var old = stand.Plan.Opportunities.FirstOrDefault(opportunity => opportunity.Posting == id);
        return new((old ?? new Opportunity { Id = id, Posting = id, Employer = reading.Posting.Company, Title = reading.Called }) with
        {
            Stage = form.Choice<OpportunityStage>("stage") ?? OpportunityStage.Saved,
            Date = form.Day("date"),
            Notes = form.Text("notes"),
        });
    }

    private static IEnumerable<PlanChange> DecideTerm(FormFields form, Situation stand) =>
        form.Text("ignore") is { } nothing ? [new PlanChange.IgnoreTerm(nothing)]
        : form.Text("accept") is { } term ? [new PlanChange.AcceptTerm(term)]
        : form.Text("term") is not { } name ? Refused(form, "Say which term.")
        : form.Text("skill") is { } id && stand.Catalogue.Skill(id) is { } skill ? [new PlanChange.AcceptTerm(name, skill.Id)]
        : Refused(form, "Say which skill it is another name of.");

    private static IEnumerable<PlanChange> Refused(FormFields form, string problem)
    {
        form.Refuse(problem);
        return [];
    }
}
