using System.CommandLine;
using Waymark.Web;

namespace Waymark.Cli;

/// <summary><c>waymark share</c>: the pages, and for a while also on a phone at home.</summary>
internal sealed class ShareCommand : Command
{
    private readonly Option<int> minutes = new("--minutes") { Description = "For how long: 5 to 240.", HelpName = "MINUTES", DefaultValueFactory = _ => Sharing.UsualMinutes };

    public ShareCommand(Terminal terminal, TimeProvider clock)
        : base("share", "Open Waymark in the browser, and to a phone on the network at home for as long as you say. The connection is not encrypted.")
    {
        Options.Add(minutes);
        SetAction((parsed, cancel) => new ServeCommand(terminal, clock).RunAsync(DataFolder.Of(parsed, terminal), null, silent: true, cancel, parsed.GetValue(minutes)));
    }
}
