using System.Diagnostics.CodeAnalysis;

namespace Waymark;

/// <summary>
/// What was asked for, or the refusal that says why not and what to do. Exactly one of the two is there:
/// <c>if (plan.Apply(change) is { Refusal: { } refusal }) …</c>
/// </summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed record Outcome<T>
    where T : class
{
    private Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>What was asked for; <see langword="null"/> when refused.</summary>
    public T? Value { get; }

    /// <summary>Why not; <see langword="null"/> when done.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether it was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal)), MemberNotNullWhen(false, nameof(Value))]
    public bool Refused => Refusal is not null;

    /// <summary>Goes on with what was asked for; a refusal is passed on.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next)
        where TNext : class => Refused ? Refusal : next(Value);

    /// <summary>What was asked for, where a refusal would be a bug.</summary>
    /// <exception cref="InvalidOperationException">It was refused; the message is the reason.</exception>
    public T OrThrow() => Refused ? throw new InvalidOperationException(Refusal.Reason) : Value;

    /// <summary>Done.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>Refused.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(null, refusal);
}
