using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class PostingReaderTests
{
    private static readonly PostingReader Reader = PlainReader.Shared;

    [Fact]
    public void Any_text_is_read_and_evidence_quotes_the_words_it_points_at() =>
        Prop.ForAll(AnyText.Odd, text =>
        {
            var reading = Reader.Read(new(text) { Title = text });
            return Evidence(reading).All(words => words.In != "text" || reading.Text.Substring(words.Start, words.Length) == words.Text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Conditions_that_were_not_understood_are_kept_and_what_is_merely_said_of_a_person_is_none()
    {
        Posting posting = new("Your day\nYou must smile.\n\nRequirements\n- Expert in Git\n- You have passed the basic course.\n- You are enrolled as a student\n- Comfortable in a lively team of people\n") { Title = "Technical Writer" };
        var reading = Reader.Read(posting);

        Assert.Equal(["You have passed the basic course", "You are enrolled as a student"], reading.NotUnderstood.Select(line => line.Text));
        Assert.All(reading.NotUnderstood, line => Assert.Equal(line.Text, reading.Text.Substring(line.Start, line.Length)));
    }

    [Theory]
    [InlineData("Requirements: Git, Barge Lending/Leasing, Six Sigma Green Belt.", "Barge Lending/Leasing")]
    [InlineData("Requirements\n- Git, Python, Harbour Claims and Canal Law", "Harbour Claims and Canal Law")]
    [InlineData("Requirements\n- Canal Law, Harbour Claims", "Canal Law|Harbour Claims")]
    [InlineData("Requirements\n- Git, Python, Barge\n- Barge Lending\n- We like Git, Canal Law and people who laugh", "")]
    public void A_name_in_a_bare_list_of_what_is_asked_for_is_kept_where_nothing_is_known_of_it(string text, string names) =>
        Assert.Equal(names, string.Join('|', Reader.Read(new("We are a small firm, and you will work with us on what we make for our customers.\n\n" + text) { Title = "Technical Writer" }).NotUnderstood.Select(line => line.Text)));

    [Fact]
    public void Reading_twice_says_the_same() =>
        Prop.ForAll(AnyText.Odd, text => Json(text, Reader) == Json(text, Reader)).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_reader_of_the_same_catalogue_says_the_same()
    {
        var other = new PostingReader(Catalogue.Embedded);
        Prop.ForAll(AnyText.Clean, text => Json(text, Reader) == Json(text, other)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Requirements_stand_in_the_order_of_the_text_and_none_is_empty() =>
        Prop.ForAll(AnyText.Odd, text =>
        {
            var requirements = Reader.Read(new(text)).Requirements;
            var starts = requirements.SelectMany(requirement => requirement.AnyOf).Select(mention => mention.Evidence.Start).ToList();
            return starts.SequenceEqual(starts.Order()) && requirements.All(requirement => requirement.AnyOf.Count > 0);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("SQL, Oracle is a plus, Java, Kotlin is a plus, ", 4)]
    [InlineData("Java Kotlin Docker SQL you must have knowledge of Python ideally ", 5)]
    public void A_clause_that_never_ends_is_read_to_its_end(string piece, int skills)
    {
        var pieces = (1 << 16) / piece.Length;
        Assert.Equal(pieces * skills, Reader.Read(new(string.Concat(Enumerable.Repeat(piece, pieces))), withFacts: false).Requirements.Count);
    }

    [Theory]
    [InlineData("Our work\nWe tend the harbour.", false)]
    [InlineData("Requirements\nA love of the sea.", true)]
    public void A_posting_without_a_section_for_what_is_asked_is_not_one_that_asks_nothing(string text, bool hasSection)
    {
        var reading = Reader.Read(new(text));
        Assert.Empty(reading.Requirements);
        Assert.Equal(hasSection, reading.HasRequirementSection);
    }

    [Theory]
    [InlineData("Manager, Data Platform", Seniority.Manager)]
    [InlineData("Senior Manager - Support", Seniority.Manager)]
    [InlineData("Data Science Manager", Seniority.Manager)]
    [InlineData("Senior Product Manager, Search", Seniority.Senior)]
    [InlineData("Account Manager", null)]
    [InlineData("Art Director", null)]
    [InlineData("Account Executive, Mid Market", null)]
    public void A_title_says_how_far_up_a_job_is_and_the_name_of_a_role_or_market_does_not(string title, Seniority? expected) =>
        Assert.Equal(expected, Reader.Read(new("We ship every day.") { Title = title }).Seniority?.Value);

    private static IEnumerable<Evidence> Evidence(PostingReading reading) =>
        reading.Requirements.SelectMany(requirement => requirement.AnyOf).Select(mention => mention.Evidence)
            .Concat(reading.Activities.Select(activity => activity.Evidence))
            .Concat(reading.Unknown)
            .Concat(reading.Role is { } role ? [role.Evidence] : []);

    private static string Json(string text, PostingReader reader) => ReadingJson.Line(reader.Read(new(text)), withText: true);
}
