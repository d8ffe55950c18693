using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Reflection;

namespace Waymark.Benchmarks;

/// <summary>Hears which generic methods the runtime compiles while the process runs, each with the types it is compiled for.</summary>
internal sealed class CompiledMethods : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Compiling = (EventKeywords)0x10;
    private const uint IsDynamic = 0x1;

    // What reflection shows of a handle needs the type that declares it; only the runtime itself can ask for both.
    private static readonly MethodInfo FromHandle = typeof(object).Assembly.GetType("System.RuntimeType")!
        .GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
        .Single(method => method.Name == "GetMethodBase" && method.GetParameters() is [_, { ParameterType.Name: "IRuntimeMethodInfo" }]);

    private static readonly MethodInfo ToInfo = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly ConcurrentDictionary<nint, bool> handles = [];

    /// <summary>What was compiled until now.</summary>
    public IEnumerable<MethodBase> Generic => handles.Keys
        .Select(handle => FromHandle.Invoke(null, [null, ToInfo.Invoke(RuntimeMethodHandle.FromIntPtr(handle), null)]))
        .OfType<MethodBase>()
        .Where(method => method.IsGenericMethod || method.DeclaringType is { IsGenericType: true });

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
        {
            EnableEvents(eventSource, EventLevel.Verbose, Compiling);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) == true && ((uint)Of("MethodFlags") & IsDynamic) == 0)
        {
            handles.TryAdd((nint)Of("MethodID"), true);
        }

        ulong Of(string field) => Convert.ToUInt64(eventData.Payload![eventData.PayloadNames!.IndexOf(field)], System.Globalization.CultureInfo.InvariantCulture);
    }
}
