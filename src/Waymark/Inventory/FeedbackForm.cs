using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Waymark;

/// <summary>
/// A form about what somebody sees in the person, as one HTML file to send: it is filled in where it is opened, sends nothing by itself, and gives a text to send back,
/// which <see cref="FeedbackReply"/> reads. Where scripts do not run, the numbers it shows are answer enough.
/// </summary>
public static class FeedbackForm
{
    private static readonly string Style = EmbeddedText.Read("feedback.css");
    private static readonly string Script = EmbeddedText.Read("feedback.js");
    private static readonly string Policy = $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    /// <summary>The whole file, to be stored as UTF-8.</summary>
    /// <param name="catalogue">The strengths.</param>
    /// <param name="name">What the person likes to be called, if they said.</param>
    public static string Html(Catalogue catalogue, string? name)
    {
        var who = HtmlEscape.Content(PrintableText.Line(name ?? "me"));
        var strengths = new StringBuilder();
        foreach (var (at, strength) in catalogue.Strengths.Index())
        {
            var called = HtmlEscape.Content(catalogue.Skill(strength.Id)?.Name ?? strength.Id);
            strengths.Append(CultureInfo.InvariantCulture, $"<li><label><input type=\"checkbox\" value=\"{at + 1}\"> <span><b>{at + 1} {called}</b> {HtmlEscape.Content(strength.Says)}</span></label></li>\n");
        }

        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>What would you come to {who} for?</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>What would you come to {who} for?</h1>
            <p>Tick three to five. Nothing is sent by this page: below it makes a short text, which you send back the way this came. You may as well write the numbers in any message.</p>
            <ul>
            {strengths}</ul>
            <label for="words">When did you see it? One sentence helps most.</label>
            <textarea id="words" rows="4"></textarea>
            <section id="answer" hidden>
            <h2>Send this back</h2>
            <textarea id="text" rows="5" readonly aria-label="The text to send back"></textarea>
            <p><button id="copy" type="button">Copy it</button> <a id="mail" href="mailto:">Send it by e-mail</a> <span id="told" role="status"></span></p>
            </section>
            </main>
            <script>{Script}</script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
