using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

/// <summary>Files that were cut off or changed: each is read or refused with what to do, and what is read can be proposed.</summary>
public sealed class BrokenFileTests
{
    private const int Tries = 150;

    private static readonly (string Name, byte[] Bytes)[] Whole =
    [
        ("mac.json", Encoding.UTF8.GetBytes(PersonalFiles.Manfred)),
        ("badge.json", Encoding.UTF8.GetBytes(PersonalFiles.Badge)),
        ("jobs.csv", Encoding.UTF8.GetBytes(PersonalFiles.Applications)),
        ("me.md", Encoding.UTF8.GetBytes(PersonalFiles.Markdown)),
        ("me.txt", Encoding.Unicode.GetBytes(PersonalFiles.Plain)),
        ("export.zip", PersonalFiles.LinkedIn().ToArray()),
    ];

    [Fact]
    public void A_file_that_was_cut_off_is_read_or_refused() => Prop.ForAll(
        (from file in Gen.Elements(Whole)
         from length in Gen.Choose(0, file.Bytes.Length)
         select (file.Name, Bytes: file.Bytes[..length])).ToArbitrary(),
        file => Holds(file.Name, file.Bytes)).Check(Few);

    [Fact]
    public void A_file_with_other_bytes_in_it_is_read_or_refused() => Prop.ForAll(
        (from file in Gen.Elements(Whole)
         from places in Gen.ArrayOf(Gen.Choose(0, file.Bytes.Length - 1), 6)
         from values in Gen.ArrayOf(Gen.Choose(0, 255), 6)
         select (file.Name, Bytes: Changed(file.Bytes, places, values))).ToArbitrary(),
        file => Holds(file.Name, file.Bytes)).Check(Few);

    private static Config Few => Config.QuickThrowOnFailure.WithMaxTest(Tries);

    private static void Holds(string name, byte[] bytes)
    {
        var read = ResumeFiles.Read(new MemoryStream(bytes), name);
        if (read.Refused)
        {
            Assert.StartsWith(name, read.Refusal.Reason, StringComparison.Ordinal);
            return;
        }

        var proposed = Proposals.Of([], read.Value, Catalogue.Embedded);
        Assert.Equal(proposed.All.Count, proposed.All.Select(proposal => proposal.Id).Distinct().Count());
        Assert.All(proposed.All, proposal => Assert.DoesNotContain('\n', proposal.Id));
        var plan = Plan.Empty.Apply(new PlanChange.TakeProposals(proposed.Take([.. proposed.All.Select(proposal => proposal.Id)]))).OrThrow();
        Assert.True(proposed.NotIn(plan, Catalogue.Embedded).IsEmpty);
    }

    private static byte[] Changed(byte[] bytes, int[] places, int[] values)
    {
        var changed = bytes.ToArray();
        foreach (var (at, value) in places.Zip(values))
        {
            changed[at] = (byte)value;
        }

        return changed;
    }
}
