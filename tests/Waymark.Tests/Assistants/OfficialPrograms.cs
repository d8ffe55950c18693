using System.Diagnostics;
using Xunit;

[assembly: AssemblyFixture(typeof(Waymark.Tests.OfficialPrograms))]

namespace Waymark.Tests;

/// <summary>
/// The official TypeScript client of the Model Context Protocol, and the inspector in its command line mode: from npm, put into one folder and kept there for the next time.
/// Without Node.js or the registry their tests are skipped, and say so.
/// </summary>
public sealed class OfficialPrograms
{
    private static readonly string[] Programs = ["node", "npm"];

    private const string Sdk = "@modelcontextprotocol/sdk", InspectorPackage = "@modelcontextprotocol/inspector-cli";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    // With their versions, so that an answer does not change by itself. This inspector is the newest that Node.js 20 runs.
    private static readonly string[] Packages = [$"{Sdk}@1.32.2", $"{InspectorPackage}@1.0.3"];
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "waymark-tests-npm", string.Join('_', Packages.Select(name => name.Replace('/', '-'))));

    // Talks as the official client does: it checks what a tool answers against the schema that the tool was listed with.
    private const string Script = """
        import { readFileSync } from 'node:fs';
        import { Client } from '@modelcontextprotocol/sdk/client/index.js';
        import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

        const [command, ...args] = process.argv.slice(2);
        const client = new Client({ name: 'Official client', version: '1' });
        const said = { trouble: [], answers: [] };
        client.onerror = error => said.trouble.push(String(error));
        await client.connect(new StdioClientTransport({ command, args, stderr: 'inherit' }));
        said.instructions = client.getInstructions();
        said.tools = (await client.listTools()).tools;
        for (const [name, given] of JSON.parse(readFileSync(0, 'utf8'))) {
          said.answers.push(await client.callTool({ name, arguments: given }));
        }
        await client.close();
        console.log(JSON.stringify(said));
        """;

    private readonly Lazy<string?> problem = new(Install);

    /// <summary>What the client says of a server that it started, and of some calls given as JSON: <c>[["plan", {}], …]</c>.</summary>
    public string Client(string calls, params string[] server)
    {
        SkipWithout();
        var script = Path.Combine(Folder, "client.mjs");
        File.WriteAllText(script, Script);
        return Said(calls, [script, .. server]);
    }

    /// <summary>What the inspector says of a server that it started.</summary>
    public string Inspector(string[] server, params string[] asked)
    {
        SkipWithout();
        return Said("", [Path.Combine(Folder, "node_modules", InspectorPackage, "build", "cli.js"), "--cli", .. server, .. asked]);
    }

    private void SkipWithout() => Assert.SkipUnless(problem.Value is null, problem.Value ?? "");

    private static string Said(string input, string[] arguments)
    {
        var (code, output, error) = Run("node", input, arguments);
        Assert.True(code == 0, $"It ended with {code}: {error}{output}");
        return output;
    }

    private static string? Install()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (Programs.FirstOrDefault(program => !path.Any(folder => File.Exists(Path.Combine(folder, program)))) is { } missing)
        {
            return $"There is no {missing} on this machine; install nodejs and npm to run this test.";
        }

        var done = Path.Combine(Folder, "installed");
        if (File.Exists(done))
        {
            return null;
        }

        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "package.json"), """{ "private": true, "type": "module" }""");
        var (code, _, error) = Run("npm", "", ["install", "--prefix", Folder, "--ignore-scripts", "--no-audit", "--no-fund", "--silent", "--prefer-offline", .. Packages]);
        if (code != 0)
        {
            return $"npm could not install the official client: {error}";
        }

        File.WriteAllText(done, "");
        return null;
    }

    private static (int Code, string Output, string Error) Run(string program, string input, string[] arguments)
    {
        using Process process = new() { StartInfo = new(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true } };
        process.Start();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return (-1, "", $"it did not end within {Patience.TotalMinutes} minutes");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
