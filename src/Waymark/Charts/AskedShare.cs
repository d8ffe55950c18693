namespace Waymark;

/// <summary>How often something is asked for. Either <see cref="Counted"/> or <see cref="Estimated"/>.</summary>
public abstract record AskedShare
{
    private AskedShare()
    {
    }

    /// <summary>How long the bar is, 0..1.</summary>
    public abstract double Share { get; }

    /// <summary>The range to draw over the bar, when there is one.</summary>
    public virtual ChartRange? Range => null;

    /// <summary>The figure in words.</summary>
    public abstract string Words { get; }

    /// <summary>What to add to the figure: its interval, or that it is an estimate.</summary>
    public abstract string Note { get; }

    /// <summary>Counted in postings.</summary>
    /// <param name="Count">Postings that ask for it.</param>
    /// <param name="Of">Postings in all.</param>
    /// <param name="Interval">The 95% interval of the share; <see langword="null"/> when it says nothing.</param>
    public sealed record Counted(int Count, int Of, ChartRange? Interval = null) : AskedShare
    {
        /// <inheritdoc/>
        public override double Share => Of > 0 ? Figures.Share((double)Count / Of) : 0;

        /// <inheritdoc/>
        public override ChartRange? Range => Interval;

        /// <inheritdoc/>
        public override string Words => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} of {Of}");

        /// <inheritdoc/>
        public override string Note => Interval?.ToString() ?? "";
    }

    /// <summary>What the catalogue reckons: said in words, never in percent, and drawn hatched.</summary>
    /// <param name="Reckoned">How long the bar is, 0..1.</param>
    /// <param name="Saying">In words: "most ask for it".</param>
    /// <param name="IsYours">Whether it is the person's own estimate, of a role that they wrote down.</param>
    public sealed record Estimated(double Reckoned, string Saying, bool IsYours = false) : AskedShare
    {
        /// <inheritdoc/>
        public override double Share => Figures.Share(Reckoned);

        /// <inheritdoc/>
        public override string Words => Saying;

        /// <inheritdoc/>
        public override string Note => IsYours ? "you say" : "our estimate";
    }
}
