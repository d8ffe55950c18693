using System.Globalization;
using Waymark.Web;

namespace Waymark.Cli;

/// <summary>What a phone needs to come in, in a terminal.</summary>
internal static class Invitation
{
    /// <summary>Says it.</summary>
    public static void Say(Terminal terminal, Share share, TimeProvider clock)
    {
        if (share is { Link: { } link, Code: { } code })
        {
            terminal.Say();
            terminal.Say(QrCode.Of(link).ToText());
            terminal.Say($"On the phone, on the same network, point the camera at this; or open {string.Join(" or ", share.Addresses)} and type the code {SharedWords.Spaced(code)}");
            terminal.Say("The code lets one phone in. Settings, on this computer, shows another, and closes it.");
        }

        terminal.Say($"It closes by itself at {TimeZoneInfo.ConvertTime(share.Until, clock.LocalTimeZone).ToString("HH:mm", CultureInfo.InvariantCulture)}. {SharedWords.Risk}");
    }
}
