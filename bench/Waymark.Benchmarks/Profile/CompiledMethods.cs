using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Reflection;
using System.Runtime;

namespace Waymark.Benchmarks;

/// <summary>Hears which generic methods the runtime compiles while the process runs, each with the types it is compiled for.</summary>
internal sealed class CompiledMethods : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Compiling = (EventKeywords)0x10;
    private const uint IsDynamic = 0x1;

    // Three bits of the flags say how well a method was compiled. Up to this value it is the first time; what is compiled again, because it runs often, may have been there ahead.
    private const int Tier = 7;
    private const uint FirstTime = 3;

    // What reflection shows of a handle needs the type that declares it; only the runtime itself can ask for both.
    private static readonly MethodInfo FromHandle = typeof(object).Assembly.GetType("System.RuntimeType")!
        .GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
        .Single(method => method.Name == "GetMethodBase" && method.GetParameters() is [_, { ParameterType.Name: "IRuntimeMethodInfo" }]);

    private static readonly MethodInfo ToInfo = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly long before = JitInfo.GetCompiledMethodCount();
    private readonly ConcurrentDictionary<nint, bool> handles = [];
    private long told;

    /// <summary>How many methods were compiled that it has not heard of: the few before it listens, and those whose events are late or lost, as on a busy machine.</summary>
    public long Untold => JitInfo.GetCompiledMethodCount() - before - Interlocked.Read(ref told);

    /// <summary>What it has heard of.</summary>
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
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true)
        {
            return;
        }

        Interlocked.Increment(ref told);
        var flags = (uint)Of("MethodFlags");
        if ((flags & IsDynamic) == 0 && (flags >> Tier & 7) <= FirstTime)
        {
            handles.TryAdd((nint)Of("MethodID"), true);
        }

        ulong Of(string field) => Convert.ToUInt64(eventData.Payload![eventData.PayloadNames!.IndexOf(field)], System.Globalization.CultureInfo.InvariantCulture);
    }
}
