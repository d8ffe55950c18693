using System.Runtime.InteropServices;

namespace Waymark.Benchmarks;

/// <summary>How long the processes that were started here, and have ended, computed. On Linux and macOS the framework forgets that with the process.</summary>
internal static class ChildCpuTime
{
    // RUSAGE_CHILDREN, and of how many numbers struct rusage is made on 64-bit systems; the user time comes first, as seconds and microseconds.
    private const int Children = -1;
    private const int Numbers = 18;

    /// <summary>The user time of all of them until now; <see langword="null"/> on Windows.</summary>
    public static TimeSpan? User
    {
        get
        {
            var usage = new long[Numbers];
            return OperatingSystem.IsWindows() || getrusage(Children, usage) != 0 ? null : TimeSpan.FromSeconds(usage[0]) + TimeSpan.FromMicroseconds((int)usage[1]);
        }
    }

    [DllImport("libc")]
    private static extern int getrusage(int who, [In, Out] long[] usage);
}
