using Waymark.Cli;
using Xunit;

namespace Waymark.Tests;

public sealed class CommandReferenceTests
{
    private static readonly string Published = Path.Combine(Repository.Root, "docs", "command-reference.md");

    [Fact]
    public void The_published_reference_is_what_the_commands_say()
    {
        Terminal terminal = new(Stream.Null, TextWriter.Null, TextWriter.Null, isWatched: false, hasColour: false, userFolder: Told.NoFolder);
        var reference = CommandReference.Of(WaymarkCommand.Tree(terminal, TimeProvider.System));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(Published, reference);
        }

        Assert.True(File.ReadAllText(Published).ReplaceLineEndings("\n") == reference, "docs/command-reference.md is not what the commands say; run the tests with APPROVE=1 and review it.");
    }

    [Fact]
    public void The_guide_says_a_word_about_every_command()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "commands.md"));
        Assert.All(
            Directory.EnumerateFiles(Path.GetDirectoryName(Published)!, "command-reference.md").SelectMany(File.ReadLines).Where(line => line.StartsWith("## waymark ", StringComparison.Ordinal)),
            heading => Assert.Contains(heading["## ".Length..], guide, StringComparison.Ordinal));
    }
}
