using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Waymark.Tests;

/// <summary>Programs of others from npm, put into one folder for all tests and kept there for the next time. Without Node.js or the registry the tests are skipped, and say so.</summary>
/// <param name="packages">Each with its version, so that an answer does not change by itself.</param>
internal sealed class NodePackages(params string[] packages)
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "waymark-tests-npm", string.Join('_', packages.Select(name => name.Replace('/', '-'))));
    private readonly Lock installing = new();
    private string? problem;
    private bool tried;

    /// <summary>Readers of what is exported.</summary>
    public static NodePackages Readers { get; } = new("@jsonresume/schema@1.3.1", "ajv@8.20.0", "ajv-formats@3.0.1", "ical.js@2.2.1");

    /// <summary>The official client of the Model Context Protocol, and the inspector.</summary>
    public static NodePackages OfAssistants { get; } = new("@modelcontextprotocol/sdk@1.32.2", "@modelcontextprotocol/inspector@2.12.0");

    /// <summary>What a script says that may require the packages; it gets <paramref name="input"/> on standard input.</summary>
    public string Said(string script, string input, params IEnumerable<string> arguments)
    {
        Install();
        var file = Path.Combine(folder, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)))[..16]}.cjs");
        File.WriteAllText(file, script);
        return OtherProgram.Said("node", input, [file, .. arguments]);
    }

    /// <summary>What a program of the packages says.</summary>
    public string SaidBy(string program, params IEnumerable<string> arguments)
    {
        Install();
        return OtherProgram.Said("node", "", [Path.Combine(folder, "node_modules", ".bin", program), .. arguments]);
    }

    private void Install()
    {
        lock (installing)
        {
            (problem, tried) = (tried ? problem : ProblemOfInstalling(), true);
        }

        Assert.SkipUnless(problem is null, problem ?? "");
    }

    private string? ProblemOfInstalling()
    {
        if (OtherProgram.Find("node") is null || OtherProgram.Find("npm") is not { } npm)
        {
            return "There is no Node.js with npm on this machine; install nodejs and npm to run this test.";
        }

        var done = Path.Combine(folder, "installed");
        if (File.Exists(done))
        {
            return null;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "package.json"), "{ \"private\": true }");
        var (code, _, error) = OtherProgram.Run(npm, "", ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--silent", .. packages]);
        if (code == 0)
        {
            File.WriteAllText(done, "");
        }

        return code == 0 ? null : $"npm could not install what this test asks: {error}";
    }
}
