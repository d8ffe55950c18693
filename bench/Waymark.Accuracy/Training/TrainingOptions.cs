namespace Waymark.Accuracy;

/// <summary>How a model is trained. The values were chosen by cross-validation inside the training texts.</summary>
internal sealed record TrainingOptions
{
    /// <summary>How often each sequence is seen.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>How far a step goes at first; it gets shorter to nothing.</summary>
    public double Rate { get; init; } = 0.1;

    /// <summary>How much weights shrink with each step.</summary>
    public double Decay { get; init; } = 1e-5;

    /// <summary>The share of features that are left out at random each time, so that none is relied on.</summary>
    public double Dropout { get; init; } = 0.45;

    /// <summary>How many models are trained and averaged.</summary>
    public int Models { get; init; } = 28;

    /// <summary>How much is taken from the score of "outside" afterwards, so that terms are found rather than missed.</summary>
    public double Boldness { get; init; } = 0.3;

    /// <summary>Where chance begins.</summary>
    public int Seed { get; init; } = 1;
}
