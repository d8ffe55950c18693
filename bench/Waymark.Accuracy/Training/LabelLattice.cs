namespace Waymark.Accuracy;

/// <summary>How likely each label of a sequence is, by the scores of all its paths (forward and backward).</summary>
internal sealed class LabelLattice
{
    private const int Labels = TermSteps.Labels, Start = TermSteps.Start;

    private readonly double[,] own, step, forward, backward;
    private readonly double[] sums;

    public LabelLattice(double[,] scores, double[,] steps)
    {
        var length = scores.GetLength(0);
        own = new double[length, Labels];
        step = new double[Labels + 1, Labels];
        forward = new double[length, Labels];
        backward = new double[length, Labels];
        sums = new double[length];
        for (var from = 0; from <= Labels; from++)
        {
            for (var to = 0; to < Labels; to++)
            {
                step[from, to] = TermSteps.MayFollow(from, to) ? Math.Exp(steps[from, to]) : 0;
            }
        }

        for (var at = 0; at < length; at++)
        {
            for (var label = 0; label < Labels; label++)
            {
                own[at, label] = at == length - 1 && TermSteps.IsOpen(label) ? 0 : Math.Exp(scores[at, label]);
            }
        }

        GoForward(length);
        GoBackward(length);
    }

    /// <summary>How likely a label is at a place.</summary>
    public double Probability(int at, int label) => forward[at, label] * backward[at, label];

    /// <summary>Takes how likely each step to a place is from <paramref name="counts"/>.</summary>
    public void TakeSteps(int at, double[,] counts)
    {
        for (var to = 0; to < Labels; to++)
        {
            if (at == 0)
            {
                counts[Start, to] -= Probability(at, to);
                continue;
            }

            var behind = own[at, to] * backward[at, to] / sums[at];
            for (var from = 0; from < Labels; from++)
            {
                counts[from, to] -= forward[at - 1, from] * step[from, to] * behind;
            }
        }
    }

    // Each place is divided by its sum, so that long sequences do not vanish.
    private void GoForward(int length)
    {
        for (var at = 0; at < length; at++)
        {
            for (var to = 0; to < Labels; to++)
            {
                var reached = at == 0 ? step[Start, to] : 0;
                for (var from = 0; at > 0 && from < Labels; from++)
                {
                    reached += forward[at - 1, from] * step[from, to];
                }

                forward[at, to] = reached * own[at, to];
                sums[at] += forward[at, to];
            }

            for (var to = 0; to < Labels; to++)
            {
                forward[at, to] /= sums[at];
            }
        }
    }

    private void GoBackward(int length)
    {
        for (var at = length - 1; at >= 0; at--)
        {
            for (var from = 0; from < Labels; from++)
            {
                var reached = at == length - 1 ? 1.0 : 0;
                for (var to = 0; at < length - 1 && to < Labels; to++)
                {
                    reached += step[from, to] * own[at + 1, to] * backward[at + 1, to] / sums[at + 1];
                }

                backward[at, from] = reached;
            }
        }
    }
}
