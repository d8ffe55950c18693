using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.GapWorld;

namespace Waymark.Tests;

public sealed class PayTests
{
    private static readonly PayBaseline Baseline = new() { Amount = 45_000, Currency = "EUR" };

    [Fact]
    public void Monthly_and_hourly_pay_become_yearly_and_the_arithmetic_is_shown()
    {
        Assert.Equal("4,000 a month × 12 = 48,000 a year, for full time of 1,880 hours a year", Assert.Single(Offer(4000, 4000, PayPeriod.Month).Arithmetic));
        Assert.Equal(47_000, Offer(25, 25, PayPeriod.Hour).Low);
    }

    [Fact]
    public void Pro_rata_pay_is_brought_to_the_hours_stated()
    {
        PostingFacts facts = new() { Hours = Fact(new WeeklyHours(20, 20)), Pay = [Fact(new Pay(PayKind.Base, 30_000, 30_000, "EUR", PayPeriod.Year), "30,000 pro rata") with { Evidence = new("pay", 0, 15, "30,000 pro rata") }] };
        var offer = PayOffer.Of(facts.Pay[0], Reading("Acme", facts), new(Baseline));

        Assert.Equal((15_000, 15_000), (offer.Low, offer.High));
        Assert.Equal("pro rata: 30,000 × 20 ÷ 40 hours a week = 15,000 a year", offer.Arithmetic[0]);
    }

    [Fact]
    public void Pro_rata_pay_is_reckoned_on_what_the_employer_calls_full_time()
    {
        PostingFacts facts = new() { Hours = Fact(new WeeklyHours(28, 28)), FullTimeHours = Fact(35m), Pay = [Fact(new Pay(PayKind.Base, 30_000, 30_000, "EUR", PayPeriod.Year), "30,000 pro rata") with { Evidence = new("pay", 0, 15, "30,000 pro rata") }] };
        var offer = PayOffer.Of(facts.Pay[0], Reading("Acme", facts), new(Baseline));

        Assert.Equal((24_000, 24_000), (offer.Low, offer.High));
        Assert.Equal("pro rata: 30,000 × 28 ÷ 35 hours a week = 24,000 a year", offer.Arithmetic[0]);
    }

    [Theory]
    [InlineData("Part-time, 30 hours a week. Salary: £48,000 (£60,000 full-time equivalent)", 48_000)]
    [InlineData("Part-time, 30 hours a week.\nSalary: £48,000 per annum (£60,000 FTE)", 48_000)]
    [InlineData("Part-time, 30 hours a week.\nSalary: £48,000 pro rata (FTE £60,000)", 48_000)]
    [InlineData("30 hours a week, permanent, £48,000 (£60,000 full-time equivalent)", 48_000)]
    [InlineData("Part-time, 30 hours a week. Full time is 37.5 hours.\nSalary: £60,000 FTE", 48_000)]
    [InlineData("Full-time. Full time is 37.5 hours.\nSalary: £60,000 FTE", 48_000)]
    public void What_is_paid_for_fewer_hours_is_not_cut_again_and_what_full_time_would_be_paid_is(string text, decimal paid)
    {
        var reading = PlainReader.Shared.Read(new Posting($"Data Analyst\n\n{text}") { Title = "Data Analyst" });
        var pay = PostingPay.Of(reading, new(new() { Amount = 46_000, Currency = "GBP" }, MostHours: 30));

        Assert.Equal((paid, paid), pay.Comparable(PayKind.Base));
        Assert.Equal(PayStanding.AtOrAbove, pay.Beside(46_000, PayKind.Base));
    }

    [Fact]
    public void Least_pay_and_most_hours_are_said_as_the_full_time_advert_that_they_come_to()
    {
        Plan plan = new() { Needs = [new() { Id = "compensation", Weight = NeedWeight.Must }, new() { Id = "hours", AtMost = 30 }], Baseline = new() { Amount = 46_000, Currency = "GBP" } };

        Assert.Equal(
            "GBP 46,000 a year for 30 hours a week is a full-time advert of 57,500 for 37.5 hours or 61,333 for 40 hours (your pay × its hours ÷ yours). Pay that is stated for fewer hours than full time counts as it stands.",
            NeedWords.AsAdvertised(plan, Small));
        Assert.StartsWith("GBP 46,000 a year for 30 hours a week is a full-time advert of 53,667 for 35 hours (", NeedWords.AsAdvertised(plan with { Baseline = plan.Baseline with { HoursPerYear = 35 * 47 } }, Small), StringComparison.Ordinal);
        Assert.Null(NeedWords.AsAdvertised(plan with { Needs = [plan.Needs[0]] }, Small));
    }

    [Fact]
    public void Hourly_pay_counts_for_the_hours_a_week_that_are_stated()
    {
        PostingFacts facts = new() { Hours = Fact(new WeeklyHours(24, 24)), Pay = [Fact(new Pay(PayKind.Base, 21.5m, 21.5m, "EUR", PayPeriod.Hour))] };
        var offer = PayOffer.Of(facts.Pay[0], Reading("Acme", facts), new(Baseline));
        var contractor = facts with { Contract = Fact(ContractKind.Contractor) };

        Assert.Equal((26_832, 26_832), (offer.Low, offer.High));
        Assert.Equal("21.50 an hour × 24 hours a week × 52 weeks = 26,832 a year, with holidays paid", Assert.Single(offer.Arithmetic));
        Assert.Equal(2_236, PayOffer.Of(facts.Pay[0], Reading("Acme", facts), new(Baseline with { Period = PayPeriod.Month })).Low);
        Assert.Equal(21.5m * 1880 * 24 / 40, PayOffer.Of(facts.Pay[0], Reading("Acme", contractor), new(Baseline)).Low);
    }

    [Fact]
    public void What_only_a_job_site_estimates_is_not_counted()
    {
        PostingFacts facts = new() { Pay = [Fact(new Pay(PayKind.Base, 90_000, 99_000, "EUR", PayPeriod.Year) { IsEstimate = true })] };
        var picture = Picture(Reading("Acme", facts));

        Assert.Equal((0, 1), (picture.Stated, picture.NotStated));
        Assert.Empty(picture.Spreads);
    }

    [Theory]
    [InlineData(32, 50_000, Verdict.Unknown)]
    [InlineData(32, 57_000, Verdict.Meets)]
    [InlineData(40, 50_000, Verdict.Meets)]
    public void Pay_for_a_full_week_is_not_that_for_the_fewer_hours_that_I_need(int most, int paid, Verdict verdict)
    {
        Plan plan = new() { Baseline = Baseline, Needs = [new() { Id = "compensation", Weight = NeedWeight.Must }, new() { Id = "hours", AtMost = most }] };
        var judged = NeedVerdict.For(plan, "Acme", Reading("Acme", Pays(paid, paid)), Small).Single(need => need.Answer.Id == "compensation");

        Assert.Equal(verdict, judged.Verdict);
    }

    [Fact]
    public void Pay_that_is_stated_in_its_share_for_fewer_hours_decides()
    {
        Plan plan = new() { Baseline = Baseline, Needs = [new() { Id = "compensation", Weight = NeedWeight.Must }, new() { Id = "hours", AtMost = 32 }] };
        PostingFacts proRata = new() { Pay = [new(new Pay(PayKind.Base, 45_000, 50_000, "EUR", PayPeriod.Year), new("pay", 0, 30, "45,000 - 50,000, pro rata for part time"))] };
        var finding = NeedVerdict.For(plan, "Acme", Reading("Acme", proRata), Small).Single(need => need.Answer.Id == "compensation").Finding;

        Assert.Equal(Verdict.Fails, finding.Verdict);
        Assert.Equal("45,000 to 50,000 EUR a year for 40 hours a week, which for 32 is 36,000 to 40,000, stays below 45,000.", finding.Because);
    }

    [Fact]
    public void Counts_table_and_verdicts_are_for_the_same_hours()
    {
        Plan plan = new() { Baseline = Baseline, Needs = [new() { Id = "compensation", Weight = NeedWeight.Must }, new() { Id = "hours", AtMost = 32 }] };
        PostingReading[] readings = [Reading("Acme", Pays(45_000, 50_000)), Reading("Beta", Pays(57_000, 60_000)), Reading("Corp", Pays(30_000, 40_000)), Reading("Dime", Pays(50_000, 60_000))];
        var verdicts = readings.Select(reading => NeedVerdict.For(plan, null, reading, Small).Single(need => need.Answer.Id == "compensation").Verdict);
        var picture = PayPicture.Of(readings, PayMeasure.Of(plan), countsOnly: true);

        Assert.Equal([Verdict.Unknown, Verdict.Meets, Verdict.Fails, Verdict.Unknown], verdicts);
        Assert.Equal((1, 1, 1, 1), (picture.AtOrAbove, picture.Reaching, picture.ForMoreHours, picture.Below));
        Assert.Equal((24_000, 48_000), (picture.Spreads[0].Min, picture.Spreads[0].Max));
        Assert.Equal("All 4 postings state pay. Pay for more hours a week than your 32 is counted in the share of yours. These are the postings at hand, not the market.", picture.Words);
    }

    [Fact]
    public void Pay_for_part_time_or_by_the_hour_is_not_cut_again()
    {
        PayMeasure measure = new(Baseline, MostHours: 20);
        var partTime = Pays(30_000, 30_000) with { EmploymentType = Fact(EmploymentType.PartTime) };

        Assert.Null(PayOffer.Of(partTime.Pay[0], Reading("Acme", partTime), measure).Fewer);
        Assert.Null(PayOffer.Of(Pays(30_000, 30_000).Pay[0], Reading("Acme"), measure with { Baseline = Baseline with { Period = PayPeriod.Hour } }).Fewer);
        Assert.Null(PayOffer.Of(Pays(30_000, 30_000).Pay[0], Reading("Acme"), measure with { MostHours = 40 }).Fewer);
    }

    [Theory]
    [InlineData(ContractKind.Contractor, PayPeriod.Hour, 50, 40, 94_000)]
    [InlineData(ContractKind.Contractor, PayPeriod.Hour, 50, 32, 75_200)]
    [InlineData(ContractKind.Permanent, PayPeriod.Day, 400, 40, 94_000)]
    [InlineData(ContractKind.Permanent, PayPeriod.Hour, 50, 36, 93_600)]
    [InlineData(ContractKind.Permanent, PayPeriod.Month, 7_500, 36, 72_000)]
    public void Pay_is_brought_to_my_hours_from_those_that_it_was_worked_out_for(ContractKind contract, PayPeriod period, int paid, int most, int comesTo)
    {
        PostingFacts facts = new() { Contract = Fact(contract), Hours = Fact(new WeeklyHours(45, 45)), Pay = [Fact(new Pay(PayKind.Base, paid, paid, "EUR", period))] };

        Assert.Equal(comesTo, PayOffer.Of(facts.Pay[0], Reading("Acme", facts), new(Baseline, MostHours: most)).High);
    }

    [Fact]
    public void Postings_in_places_that_will_not_do_are_said_to_be_left_out()
    {
        var there = Reading("Beta", Pays(70_000, 82_000) with { Places = [Fact("Santa Barbara")] });
        string Words(params PostingReading[] here) => PayPicture.Of(here, new(Baseline), countsOnly: true, [there, Reading("Corp")]).Words;

        Assert.Equal("Both postings for these roles are in places that will not do, so their pay is left out. What is stated there, for people there: 70,000 to 82,000 EUR a year for “Maker”, Santa Barbara.", Words());
        Assert.StartsWith("The one posting does not state pay. 2 more are in places that will not do, and are left out. What is stated there,", Words(Reading("Acme")), StringComparison.Ordinal);
        Assert.Equal("The one posting states pay. 2 more are in places that will not do, and are left out. These are the postings at hand, not the market.", Words(Reading("Acme", Pays(1, 2))));
    }

    [Fact]
    public void Pay_that_is_for_another_country_counts_neither_in_the_table_nor_beside_what_I_need()
    {
        PostingFacts facts = new() { Pay = [Fact(new Pay(PayKind.Base, 90_000, 99_000, "EUR", PayPeriod.Year) { For = "United States" })] };
        var picture = PayPicture.Of([Reading("Acme", facts)], new(Baseline, Place: "Leeds, United Kingdom"), countsOnly: true);

        Assert.Equal((1, 0), (picture.Stated, picture.AtOrAbove));
        Assert.Empty(picture.Spreads);
    }

    [Fact]
    public void Quarters_are_told_from_four_postings_on_and_the_baseline_in_the_period_of_the_row()
    {
        PostingReading[] readings = [.. Enumerable.Range(0, 4).Select(i => Reading($"Firm {i}", Pays(40_000 + i, 50_000)))];
        var daily = PayPicture.Of(readings, new(new() { Amount = 200, Currency = "eur", Period = PayPeriod.Day }), countsOnly: true);

        Assert.Equal((true, false), (Picture(readings).Spreads[0].HasQuartiles, Picture(readings[..3]).Spreads[0].HasQuartiles));
        Assert.Equal((45_000, 200), (Picture(readings).Spreads[0].Baseline, daily.Spreads[0].Baseline));
    }

    [Fact]
    public void Currencies_are_crossed_only_at_a_dated_rate_of_the_person()
    {
        Assert.Equal(PayComparison.OtherCurrency, Offer(50_000, 60_000, PayPeriod.Year, "USD").Comparison);
        Assert.Equal(PayComparison.OtherCurrency, Offer(50_000, 60_000, PayPeriod.Year, "USD", Baseline with { Rates = [new() { From = "USD", To = "EUR", Rate = 0.9m }] }).Comparison);
        var dated = Offer(50_000, 60_000, PayPeriod.Year, "USD", Baseline with { Rates = [new() { From = "EUR", To = "USD", Rate = 1.25m, Date = new(2026, 1, 2) }] });
        Assert.Equal((40_000, 48_000, "EUR"), (dated.Low, dated.High, dated.Currency));
        Assert.Contains("on 2 January 2026, the rate you gave", dated.Arithmetic[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Not_stated_and_not_understood_are_told_apart()
    {
        var picture = Picture(
            Reading("Acme", Pays(40_000, 50_000)), Reading("Beta"), Reading("Corp", new PostingFacts { PayNotUnderstood = [new("text", 0, 0, "a good 40")] }),
            Reading("Dime", new PostingFacts { Pay = [Fact(new Pay(PayKind.Equity, 10_000, 10_000, "EUR", PayPeriod.Year))] }));

        Assert.Equal((1, 2, 1), (picture.Stated, picture.NotStated, picture.NotUnderstood));
        Assert.Equal("1 of 4 postings states pay; in 1 the words about it were not understood. These are the postings at hand, not the market.", picture.Words);
        Assert.Equal([PayKind.Base, PayKind.Equity], picture.Spreads.Select(spread => spread.Kind));
    }

    [Fact]
    public void A_range_counts_by_its_middle_and_keeps_its_ends()
    {
        var spread = Assert.Single(Picture(Reading("Acme", Pays(40_000, 50_000)), Reading("Beta", Pays(50_000, 60_000)), Reading("Corp", Pays(44_000, 44_000))).Spreads);

        Assert.Equal((40_000, 44_500, 45_000, 50_000, 60_000), (spread.Min, spread.LowerQuartile, spread.Median, spread.UpperQuartile, spread.Max));
    }

    [Fact]
    public void Ranges_stand_above_across_or_below_the_baseline_and_a_missing_end_is_not_zero()
    {
        var picture = Picture(
            Reading("Acme", Pays(46_000, 50_000)), Reading("Beta", Pays(40_000, 50_000)), Reading("Corp", Pays(30_000, 40_000)), Reading("Dime", Pays(null, 60_000)), Reading("Ever", Pays(30_000, null)));

        Assert.Equal((1, 2, 1), (picture.AtOrAbove, picture.Reaching, picture.Below));
    }

    [Fact]
    public void Amounts_that_are_no_pay_do_not_throw() =>
        Assert.Equal(PayComparison.NoAmount, Offer(decimal.MaxValue, decimal.MaxValue, PayPeriod.Hour).Comparison);

    [Fact]
    public void Quartiles_agree_with_counting_in_quarters() => Prop.ForAll(Arb.From(Gen.Choose(0, 1000).NonEmptyListOf()), amounts =>
    {
        List<decimal> sorted = [.. amounts.Select(amount => (decimal)amount).Order()];
        // Slow and plain: put three new values evenly between neighbours; every quartile then falls on a value.
        List<decimal> quarters = [.. sorted.Zip(sorted.Skip(1)).SelectMany(pair => Enumerable.Range(0, 4).Select(i => pair.First + ((pair.Second - pair.First) * i / 4))), sorted[^1]];
        return Enumerable.Range(1, 3).All(q => PaySpread.Quantile(sorted, q / 4m) == quarters[(sorted.Count - 1) * q]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Conversion_there_and_back_is_the_amount_again() => Prop.ForAll(Arb.From(
        from amount in Gen.Choose(1, 1_000_000)
        from hours in Gen.Choose(1, 8784)
        from one in Gen.Elements(Enum.GetValues<PayPeriod>())
        from other in Gen.Elements(Enum.GetValues<PayPeriod>())
        select (amount, hours, one, other)), world =>
        {
            PayConversion table = new(world.hours);
            var back = table.Convert(table.Convert(world.amount, world.one, world.other)!.Value, world.other, world.one)!.Value;
            return Math.Abs(back - world.amount) < 0.000001m;
        }).QuickCheckThrowOnFailure();

    private static PostingFacts Pays(decimal? min, decimal? max) => new() { Pay = [Fact(new Pay(PayKind.Base, min, max, "EUR", PayPeriod.Year))] };

    private static PayPicture Picture(params PostingReading[] readings) => PayPicture.Of(SampleOf("technical-writer", readings), new(Baseline));

    private static PayOffer Offer(decimal min, decimal max, PayPeriod period, string currency = "EUR", PayBaseline? baseline = null) =>
        PayOffer.Of(Fact(new Pay(PayKind.Base, min, max, currency, period)), Reading("Acme"), new(baseline ?? Baseline));
}
