using System.Reflection;
using Waymark.Cli;
using Waymark.Fetching;
using Waymark.Formats;
using Waymark.Storage;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

public sealed class DependencyTests
{
    // Addresses, and which of them this computer has, without anything that opens a connection: the pages name those to listen at.
    private static readonly string[] Addresses = ["System.Net.NetworkInformation", "System.Net.Primitives"];

    private static readonly Assembly[] Ours = [typeof(Plan).Assembly, typeof(PostingFiles).Assembly, typeof(Fetcher).Assembly, typeof(Store).Assembly, typeof(WaymarkWeb).Assembly, typeof(Terminal).Assembly];

    [Fact]
    public void The_library_needs_nothing_but_the_framework() =>
        Assert.All(References(typeof(Plan).Assembly), name => Assert.StartsWith("System", name, StringComparison.Ordinal));

    [Fact]
    public void The_formats_know_the_library_and_nothing_above_it() =>
        Assert.Equal(["Waymark"], References(typeof(PostingFiles).Assembly).Where(IsOurs));

    [Fact]
    public void What_fetches_knows_the_formats_and_nothing_above_them() =>
        Assert.Equal(["Waymark", "Waymark.Formats"], References(typeof(Fetcher).Assembly).Where(IsOurs));

    [Fact]
    public void The_store_knows_the_library_and_nothing_above_it() =>
        Assert.Equal(["Waymark"], References(typeof(Store).Assembly).Where(IsOurs));

    [Fact]
    public void The_tool_stands_on_top() =>
        Assert.Equal(["Waymark", "Waymark.Fetching", "Waymark.Formats", "Waymark.Storage", "Waymark.Web"], References(typeof(Terminal).Assembly).Where(IsOurs));

    [Fact]
    public void The_pages_know_what_is_below_them_and_not_the_tool() =>
        Assert.Equal(["Waymark", "Waymark.Formats", "Waymark.Storage"], References(typeof(WaymarkWeb).Assembly).Where(IsOurs));

    [Fact]
    public void Nothing_of_ours_can_send_anything_but_what_fetches() =>
        Assert.All(
            Ours.Where(assembly => assembly != typeof(Fetcher).Assembly).SelectMany(References).Where(name => !Addresses.Contains(name)),
            name => Assert.False(name.StartsWith("System.Net", StringComparison.Ordinal), $"{name} reaches the network."));

    [Fact]
    public void Namespaces_are_flat_in_every_project() =>
        Assert.All(Ours, assembly => Assert.Equal([assembly.GetName().Name!], assembly.GetTypes().Select(type => type.Namespace).OfType<string>().Where(IsOurs).Distinct()));

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!).Order(StringComparer.Ordinal);

    private static bool IsOurs(string name) => name.StartsWith("Waymark", StringComparison.Ordinal);
}
