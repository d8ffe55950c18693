using Xunit;

namespace Waymark.Tests;

/// <summary>Readers of others from npm, put into one folder for all tests and kept there for the next time. Without Node.js or the registry the tests are skipped, and say so.</summary>
internal static class NodePackages
{
    // Each with its version, so that an answer does not change by itself.
    private static readonly string[] Packages = ["@jsonresume/schema@1.3.1", "ajv@8.20.0", "ajv-formats@3.0.1", "ical.js@2.2.1"];

    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "waymark-tests-npm", string.Join('_', Packages.Select(name => name.Replace('/', '-'))));

    private static readonly Lazy<string?> Problem = new(Install);

    /// <summary>What a script says that may require the packages; it gets <paramref name="input"/> on standard input.</summary>
    public static string Said(string script, string input)
    {
        Assert.SkipUnless(Problem.Value is null, Problem.Value ?? "");
        var file = Path.Combine(Folder, $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script)))[..16]}.cjs");
        File.WriteAllText(file, script);
        return OtherProgram.Said("node", input, file);
    }

    private static string? Install()
    {
        if (OtherProgram.Find("node") is null || OtherProgram.Find("npm") is not { } npm)
        {
            return "There is no Node.js with npm on this machine; install nodejs and npm to run this test.";
        }

        var done = Path.Combine(Folder, "installed");
        if (File.Exists(done))
        {
            return null;
        }

        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "package.json"), "{ \"private\": true }");
        var (code, _, error) = OtherProgram.Run(npm, "", ["install", "--prefix", Folder, "--ignore-scripts", "--no-audit", "--no-fund", "--silent", .. Packages]);
        if (code == 0)
        {
            File.WriteAllText(done, "");
        }

        return code == 0 ? null : $"npm could not install the readers that this test asks: {error}";
    }
}
