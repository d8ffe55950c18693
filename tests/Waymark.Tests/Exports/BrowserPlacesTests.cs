using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class BrowserPlacesTests
{
    [Fact]
    public void What_is_on_the_path_goes_before_the_usual_places() =>
        Assert.Equal("/home/ada/bin/chromium", BrowserPlaces.All($"/home/ada/bin{Path.PathSeparator}relative", null, null).First());

    [Fact]
    public void Nothing_is_started_from_the_folder_one_happens_to_be_in() =>
        Assert.All(BrowserPlaces.All($".{Path.PathSeparator}bin", null, null), place => Assert.True(Path.IsPathFullyQualified(place), place));

    [Fact]
    public void The_usual_places_of_each_system_are_tried()
    {
        Assert.Contains("/usr/bin/google-chrome", BrowserPlaces.All(null, null, null));
        Assert.Contains("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", BrowserPlaces.All(null, null, ["/Applications"]));
        Assert.Contains(BrowserPlaces.All(null, ["C"], null), place => place.EndsWith("msedge.exe", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_that_prints_nothing_is_refused_with_what_to_do()
    {
        Assert.SkipUnless(File.Exists("/bin/true"), "This system has no /bin/true.");
        Assert.Contains("print it from there", new Browser("/bin/true").Print("<p>", new(2026, 3, 31)).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Contains("could not be started", new Browser("/nowhere").Print("<p>", new(2026, 3, 31)).Refusal!.Reason, StringComparison.Ordinal);
    }
}
