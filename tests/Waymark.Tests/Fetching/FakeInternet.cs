using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Waymark.Tests;

/// <summary>Hosts of the internet, played by a server on this computer: what is asked of any host arrives here, over a connection that is one.</summary>
internal sealed class FakeInternet : IAsyncDisposable
{
    private readonly Dictionary<string, Func<HttpContext, Task>> answers = new(StringComparer.Ordinal);
    private readonly WebApplication app;

    private FakeInternet()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(async context =>
        {
            var address = $"https://{context.Request.Host}{context.Request.Path}{context.Request.QueryString}";
            Asked.Add(address);
            Agents.Add(context.Request.Headers.UserAgent.ToString());
            await answers.GetValueOrDefault(address, NotFound)(context);
        });
    }

    /// <summary>What was asked for, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>As whom.</summary>
    public List<string> Agents { get; } = [];

    public static async Task<FakeInternet> StartAsync()
    {
        FakeInternet internet = new();
        await internet.app.StartAsync();
        return internet;
    }

    public void Serve(string address, Func<HttpContext, Task> answer) => answers[address] = answer;

    public void Serve(string address, string body, string type = "application/json") => Serve(address, context => Write(context, body, type));

    public void Redirect(string address, string to, int status = StatusCodes.Status302Found) => Serve(address, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    });

    public void Refuse(string address, int status, string? retryAfter = null) => Serve(address, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    public static Task Write(HttpContext context, string body, string type = "application/json")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    /// <summary>Brings every request here.</summary>
    public HttpMessageHandler Handler() => new ToHere(new Uri(app.Urls.First())) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false } };

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private sealed class ToHere(Uri here) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Host = request.RequestUri!.Host;
            request.RequestUri = new Uri(here, request.RequestUri.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
