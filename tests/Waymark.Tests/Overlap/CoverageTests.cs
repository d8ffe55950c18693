using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class CoverageTests
{
    private static readonly string[] Ids = ["javascript", "react", "angular", "vue", "css", "sql", "postgresql", "front-end-framework"];

    private static readonly string[] Answers = ["react 3", "css +", "sql -"];

    private static readonly Sample Mixed = SampleOf(
        Developer,
        Reading("a", "react|vue 4, css 2?"), Reading("b", "front-end-framework 3, postgresql 2", "Other"), Reading("c", "javascript 5, sql 3?"), Reading("d"));

    private static readonly Gen<(string Id, string Level)> Answer =
        from id in Gen.Elements(Ids)
        from level in Gen.Elements("-", "+", "1", "2", "3", "4", "5")
        select (id, level);

    [Fact]
    public void Of_rivals_one_is_asked_about_and_it_is_the_one_that_is_held()
    {
        Assert.Equal(["javascript", "vue", "css"], OverlapOf("vue 3").AskedMost(10).Select(skill => skill.Id));
        Assert.Equal(["javascript"], OverlapOf("").AskedMost(1).Select(skill => skill.Id));

        static RoleOverlap OverlapOf(string skills) => RoleOverlap.Of(Developer, [], PlanOf(skills), Held(skills), Small, new(2026, 5, 1));
    }

    [Fact]
    public void One_posting_is_covered_by_the_best_of_the_alternatives()
    {
        var covered = Coverage.OfPosting(SamplePosting.Of(Reading("a", "react|vue 4, css 2?")), Held("vue 2, css -, react -"));
        Assert.Equal(0.5 / 1.5, covered!.Value.Low, 9);
        Assert.Equal(covered.Value.Low, covered.Value.High, 9);
    }

    [Fact]
    public void The_catalogue_stands_beside_the_postings_as_ten_of_them()
    {
        var coverage = Coverage.Of(SampleOf(Developer, Reading("a", "sql 3"), Reading("b", "css 3")), Held("sql 3, css -, javascript -, react -, angular -, vue -"))!;
        Assert.Equal(0.5 * 2 / 12, coverage.Range.Low, 9);
        Assert.Equal(coverage.Range.Low, coverage.Range.High, 9);
    }

    [Fact]
    public void A_big_employer_counts_no_more_than_a_small_one()
    {
        var sample = SampleOf(Developer, [.. Enumerable.Range(0, 9).Select(n => Reading($"big {n}", "sql 3", "Big")), Reading("small", "css 3", "Small")]);
        Assert.Equal(0.25, WeightedAsk.Of(sample).Single(ask => ask.AnyOf[0].Id == "sql").Weight, 9);
    }

    [Fact]
    public void Nothing_answered_is_anything_from_nothing_to_everything()
    {
        var coverage = Coverage.Of(Mixed, Held(""))!;
        Assert.Equal(0, coverage.Range.Low);
        Assert.Equal(1, coverage.Range.High, 9);
        Assert.All(coverage.Bars, bar => Assert.False(bar.Asked));
        Assert.Equal(1, coverage.Bars.Sum(bar => bar.Weight), 9);
    }

    [Fact]
    public void What_was_not_asked_is_most_likely_not_held()
    {
        var chances = Held("react 3").ChancesOf(Skill("css"));
        Assert.True(chances[Level.None] >= 1 - LevelChances.MostHeld);
        Assert.Equal(1, Levels.All.Sum(level => chances[level]) + chances[Level.None], 9);
        Assert.Equal(1, Held("css 3").ChancesOf(Skill("css"))[Level.Competent], 9);
        var unknown = Coverage.Of(Mixed, Held(""))!;
        Assert.InRange(unknown.Likely, 0, 0.25);
    }

    [Fact]
    public void The_more_of_a_kind_I_hold_the_likelier_another_of_it_but_never_likelier_than_not()
    {
        var (few, many) = (LevelChances.OfHolding([false, false, true]), LevelChances.OfHolding([.. Enumerable.Repeat(true, 40)]));
        Assert.True(few < many && many <= LevelChances.MostHeld);
    }

    [Fact]
    public void A_bar_names_what_I_hold_first_and_what_another_skill_gives_counts_as_known()
    {
        var bar = Coverage.Of(SampleOf(Developer, Reading("a", "react|vue 3")), Held("vue 3"))!.Bars.Single(bar => bar.AnyOf.Count == 2);
        Assert.Equal("vue", bar.AnyOf[0].Id);
        var given = Coverage.Of(SampleOf(Developer, Reading("b", "front-end-framework|sql 3")), Held("vue 3"))!.Bars.Single(bar => bar.AnyOf.Count == 2);
        Assert.Equal(("front-end-framework", true, 1.0), (given.AnyOf[0].Id, given.Asked, given.Held.Low));
    }

    [Fact]
    public void What_one_skill_gives_counts_for_another_that_was_not_asked()
    {
        var bar = Coverage.Of(Mixed, Held("react 4"))!.Bars.Single(bar => bar.AnyOf[0].Id == "front-end-framework");
        Assert.Equal(new Interval(1, 1), bar.Held);
    }

    [Fact]
    public void A_role_that_asks_for_nothing_has_no_coverage() =>
        Assert.Null(Coverage.Of(SampleOf(new Role("own:hermit", "Hermit", "own")), Held("css 3")));

    [Fact]
    public void Answering_a_question_not_asked_before_only_narrows_the_range() =>
        Prop.ForAll(Gen.ListOf(Answer).ToArbitrary(), Answer.ToArbitrary(), (answers, next) =>
        {
            var before = answers.DistinctBy(answer => answer.Id).Where(answer => answer.Id != next.Id).ToList();
            var holdings = HeldOf(before);
            var contradicts = next.Level == "-" ? holdings.Of(Skill(next.Id)).IsHeld : int.TryParse(next.Level, out var level) && (Level)level < holdings.Of(Skill(next.Id)).Low;
            var (wide, narrow) = (Coverage.Of(Mixed, holdings)!.Range, Coverage.Of(Mixed, HeldOf([.. before, next]))!.Range);
            return contradicts || (narrow.Low >= wide.Low && narrow.High <= wide.High);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_postings_and_of_the_answers_changes_nothing() =>
        Prop.ForAll(Gen.Shuffle(Mixed.Opportunities.ToArray()).ToArbitrary(), Gen.Shuffle(Answers).ToArbitrary(), (readings, answers) =>
        {
            var (one, other) = (Coverage.Of(SampleOf(Developer, readings), Held(string.Join(',', answers)))!, Coverage.Of(Mixed, Held(string.Join(',', Answers)))!);
            return one.Range == other.Range && one.DemandError == other.DemandError && one.Bars.Select(bar => bar.Held).SequenceEqual(other.Bars.Select(bar => bar.Held));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void I_am_asked_first_what_narrows_most_and_told_why()
    {
        var questions = SkillQuestion.ThatNarrowMost([Mixed, SampleOf(Helper), SampleOf(Manager)], Held("presenting 3"));
        Assert.Equal("writing", questions[0].Skill.Id);
        Assert.Equal([Helper, Manager], questions[0].Roles);
        Assert.DoesNotContain(questions, question => question.Skill.Id == "presenting");
        Assert.True(questions.Count <= SkillQuestion.AtATime);
        var react = questions.Single(question => question.Skill.Id == "react");
        Assert.Equal((1, 4), (react.Postings, react.Of));
    }

    [Fact]
    public void Of_one_choice_I_am_asked_about_two_at_a_time() => Assert.Equal(
        2, SkillQuestion.ThatNarrowMost([SampleOf(Developer)], Held("presenting 3")).Count(question => question.Skill.Id is "react" or "angular" or "vue"));

    [Theory]
    [InlineData("", true, true)]
    [InlineData("pytorch -", true, true)]
    [InlineData("pytorch -, tensorflow -", false, true)]
    [InlineData("machine-learning -", false, false)]
    public void I_am_not_asked_about_what_my_no_answers(string held, bool frameworks, bool deepLearning)
    {
        var (catalogue, role) = (Catalogue.Embedded, Catalogue.Embedded.Role("machine-learning-engineer")!);
        var choice = role with { Skills = [.. role.Skills.Where(skill => skill.AnyOf.Contains("jax") || skill.AnyOf.Contains("deep-learning") || skill.AnyOf.Contains("machine-learning"))] };
        var asked = SkillQuestion.ThatNarrowMost([Sample.Of(choice, null, [], catalogue)], new(PlanOf(held), catalogue)).Select(question => question.Skill.Id).ToList();

        Assert.Equal((frameworks, deepLearning), (asked.Exists(id => id is "jax" or "keras" or "tensorflow"), asked.Contains("deep-learning")));
    }

    [Theory]
    [InlineData("deep-learning", true)]
    [InlineData("pytorch", true)]
    [InlineData("mlops", false)]
    public void A_no_answers_what_nobody_has_without_it_and_not_what_may_be_learned_from_another_side(string skill, bool answers) =>
        Assert.Equal(answers, new Holdings(PlanOf("machine-learning -"), Catalogue.Embedded).IsHadOnlyWith(Catalogue.Embedded.Skill("machine-learning")!, Catalogue.Embedded.Skill(skill)!));

    [Fact]
    public void The_answers_to_all_that_is_open_settle_all_of_it()
    {
        var (sample, held) = (SampleOf(Developer), Held("presenting 3"));
        var all = SkillQuestion.ThatNarrowMost([sample], held);

        Assert.InRange(SkillQuestion.Closes([.. all.Take(1)], [sample], held), 0.01, SkillQuestion.Closes(all, [sample], held));
        Assert.Equal(0, SkillQuestion.Closes([], [sample], held));
    }

    [Fact]
    public void I_am_asked_about_a_kind_before_its_products_and_not_about_these_once_I_have_none_of_it()
    {
        var catalogue = Catalogue.Embedded;
        var role = catalogue.Role("customer-educator")!;
        var sample = Sample.Of(role with { Skills = [.. role.Skills.Where(skill => skill.AnyOf.Contains("skilljar"))] }, null, [], catalogue);

        Assert.Equal(["learning-management-system"], Asked(Plan.Empty));
        Assert.Empty(Asked(PlanOf("learning-management-system -")));

        IEnumerable<string> Asked(Plan plan) => SkillQuestion.ThatNarrowMost([sample], new(plan, catalogue)).Select(question => question.Skill.Id);
    }

    [Fact]
    public void Of_a_kind_that_is_held_in_part_what_is_of_that_kind_is_asked_about_and_the_kind_follows()
    {
        Catalogue catalogue = new(CatalogueSource.Of(new Dictionary<string, string>
        {
            ["skills/all.tsv"] = "id\tname\tkind\tis-a\tbuilds-on\nprogramming\tProgramming\tknowledge\npython\tPython\tlanguage\tprogramming\npandas\tpandas\tframework\t\tpython\n",
            ["roles/data/counter.jsonc"] = """{ "title": "Counter", "direction": "technical", "skills": [ { "id": "programming", "importance": 80, "level": 3 }, { "id": "python", "importance": 40, "level": 3 } ] }""",
        }));
        var sample = Sample.Of(catalogue.Role("counter")!, null, [], catalogue);

        Assert.Equal(["python"], SkillQuestion.ThatNarrowMost([sample], new(PlanOf("pandas 3"), catalogue)).Select(question => question.Skill.Id));
    }

    [Fact]
    public void A_product_is_left_to_its_kind_only_where_that_is_asked_for_as_often()
    {
        Assert.Equal(["operating-systems"], Asked("", "operating-systems 3", "operating-systems 3, linux 3"));
        Assert.Empty(Asked("operating-systems -", "operating-systems 3", "operating-systems 3, linux 3"));
        Assert.Equal(["linux"], Asked("operating-systems 3", "operating-systems 3", "operating-systems 3, linux 3"));
        Assert.Equal(["linux", "operating-systems"], Asked("", "linux 3", "operating-systems 3, linux 3"));

        IEnumerable<string> Asked(string held, params string[] postings) =>
            SkillQuestion.ThatNarrowMost([SampleOf(Developer, [.. postings.Select((asks, at) => Reading($"posting {at}", asks))])], Held(held))
                .Select(question => question.Skill.Id).Where(id => id is "linux" or "operating-systems").Order(StringComparer.Ordinal);
    }

    private static Holdings HeldOf(IEnumerable<(string Id, string Level)> answers) => Held(string.Join(',', answers.Select(answer => $"{answer.Id} {answer.Level}")));
}
