using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Waymark.Web;

/// <summary>Where the app listens: on this computer, where nobody else reaches it.</summary>
internal static class Loopback
{
    extension(KestrelServerOptions kestrel)
    {
        /// <summary>Listens on a port of this computer alone; on any free one where that is 0.</summary>
        public void ListenLocalhostOrLoopback(int port)
        {
            if (port == 0)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }
            else
            {
                kestrel.ListenLocalhost(port);
            }
        }
    }
}
