namespace Waymark;

/// <summary>The words a fact was read from, so that every figure can be shown in the posting.</summary>
/// <param name="In"><c>text</c>, <c>title</c>, <c>company</c>, <c>location</c>, or the name of the board's field.</param>
/// <param name="Start">Where the words start, in UTF-16 units of the normalised text, title, company, location or field.</param>
/// <param name="Length">How long they are, in UTF-16 units.</param>
/// <param name="Text">The words themselves.</param>
public readonly record struct Evidence(string In, int Start, int Length, string Text);

/// <summary>Something a posting states, with the words that state it.</summary>
public sealed record Fact<T>(T Value, Evidence Evidence)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Value}";
}
