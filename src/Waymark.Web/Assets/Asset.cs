using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace Waymark.Web;

/// <summary>A style sheet, script or picture of the pages. They are embedded, so that the program finds them wherever it is started from.</summary>
internal sealed class Asset
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Asset> All = Load().ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    // What its bytes are goes into its address, so that a browser may keep it for good.
    private static readonly string Version = Convert.ToHexStringLower(SHA256.HashData([.. All.Values.OrderBy(asset => asset.Name, StringComparer.Ordinal).SelectMany(asset => asset.Bytes)]))[..12];

    private Asset(string name, byte[] bytes) => (Name, Bytes, Type) = (name, bytes, Types[Path.GetExtension(name)]);

    /// <summary>The name: <c>look.css</c>.</summary>
    public string Name { get; }

    /// <summary>The media type.</summary>
    public string Type { get; }

    /// <summary>What it holds.</summary>
    public byte[] Bytes { get; }

    /// <summary>The address of an asset on a page. All share one version, so that a script finds its neighbours by their names.</summary>
    public static string Address(string name) => $"/assets/{Version}/{name}";

    /// <summary>The asset of that name; <see langword="null"/> where there is none.</summary>
    public static Asset? Find(string name) => All.GetValueOrDefault(name);

    private static IEnumerable<Asset> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return new(resource[Folder.Length..], bytes.ToArray());
        }

        yield return new("charts.css", System.Text.Encoding.UTF8.GetBytes(Chart.Styles));
    }
}
