namespace Waymark.Tests;

/// <summary>A clock on which a pause is over at once, and a longer time only when a test says so.</summary>
internal sealed class QuickClock : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly Lock turn = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The pauses that were made.</summary>
    public List<TimeSpan> Pauses { get; } = [];

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Alarm alarm = new(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    public void Advance(TimeSpan by)
    {
        List<Alarm> due;
        lock (turn)
        {
            now += by;
            due = alarms.FindAll(alarm => alarm.At <= now);
            alarms.RemoveAll(due.Contains);
        }

        due.ForEach(alarm => alarm.Ring());
    }

    private sealed class Alarm(QuickClock clock, Action ring) : ITimer
    {
        public DateTimeOffset At { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.turn)
            {
                clock.alarms.Remove(this);
                if (dueTime > LongestPause)
                {
                    At = clock.now + dueTime;
                    clock.alarms.Add(this);
                }
                else if (dueTime >= TimeSpan.Zero)
                {
                    clock.now += dueTime;
                    clock.Pauses.Add(dueTime);
                    ThreadPool.QueueUserWorkItem(_ => ring());
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
