namespace Waymark;

/// <summary>Finds the labels of a clause that have the highest sum of scores (Viterbi).</summary>
internal sealed class TermPath(TermSteps steps)
{
    private const int Labels = TermSteps.Labels, Impossible = int.MinValue / 4;

    private readonly int[] scores = Scores(steps);
    private byte[] from = new byte[Labels * 64];

    /// <summary>The best labels for tokens with <paramref name="tokens"/> scores, into <paramref name="labels"/>.</summary>
    /// <param name="tokens">What speaks for each label of each token.</param>
    /// <param name="breaks">Where no term may go on from the token before.</param>
    /// <param name="labels">Takes the labels.</param>
    public void Find(ReadOnlySpan<TermScores> tokens, ReadOnlySpan<bool> breaks, Span<TermLabel> labels)
    {
        if (from.Length < tokens.Length * Labels)
        {
            from = new byte[tokens.Length * Labels * 2];
        }

        Span<int> best = stackalloc int[Labels], next = stackalloc int[Labels], own = stackalloc int[Labels];
        for (var at = 0; at < tokens.Length; at++)
        {
            own[0] = 0;
            (own[1], own[2], own[3], own[4]) = tokens[at];
            for (var to = 0; to < Labels; to++)
            {
                if (at == 0)
                {
                    next[to] = Math.Max(scores[(TermSteps.Start * Labels) + to] + own[to], Impossible);
                    continue;
                }

                var (highest, origin) = (Impossible, 0);
                for (var label = 0; label < Labels; label++)
                {
                    var score = best[label] + scores[(label * Labels) + to];
                    (highest, origin) = score > highest ? (score, label) : (highest, origin);
                }

                from[(at * Labels) + to] = (byte)origin;
                next[to] = breaks[at] && to is (int)TermLabel.Inner or (int)TermLabel.Last ? Impossible : Math.Max(highest + own[to], Impossible);
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var label = 0; label < Labels; label++)
        {
            last = !TermSteps.IsOpen(label) && best[label] > best[last] ? label : last;
        }

        for (var at = tokens.Length - 1; at >= 0; at--)
        {
            labels[at] = (TermLabel)last;
            last = from[(at * Labels) + last];
        }
    }

    private static int[] Scores(TermSteps steps)
    {
        var scores = new int[TermSteps.Count];
        for (var from = 0; from <= Labels; from++)
        {
            for (var to = 0; to < Labels; to++)
            {
                scores[(from * Labels) + to] = TermSteps.MayFollow(from, to) ? steps[from, (TermLabel)to] : Impossible;
            }
        }

        return scores;
    }
}
