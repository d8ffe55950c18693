namespace Waymark.Accuracy;

/// <summary>A clause with the numbers of the features of each of its tokens, and which label each should get.</summary>
internal sealed record TrainingSequence(int First, int End, int[][] Features, byte[] Labels);

/// <summary>
/// Gives each key of a feature a number, in the order in which they are met; habits of those who marked get another for each source of texts, beside the one that all share.
/// After Daumé, "Frustratingly Easy Domain Adaptation" (2007), for those features alone.
/// </summary>
internal sealed class FeatureNumbers
{
    private readonly Dictionary<(uint Key, TextSource? Of), int> numbers = [];

    public List<(uint Key, TextSource? Of)> Features { get; } = [];

    public int Of(uint key, TextSource? source = null)
    {
        if (!numbers.TryGetValue((key, source), out var number))
        {
            number = numbers[(key, source)] = Features.Count;
            Features.Add((key, source));
        }

        return number;
    }

    public int? Find(uint key, TextSource? source) => numbers.TryGetValue((key, source), out var number) ? number : null;
}

/// <summary>Makes sequences of a labelled text.</summary>
internal sealed class SequenceMaker(PostingReader reader, FeatureNumbers numbers, IReadOnlyDictionary<uint, WordGroups> groups)
{
    private readonly TermSequence sequence = new();
    private readonly WordFeature[] ofWord = new WordFeature[TermFeatures.MostOfWord];
    private readonly uint[] ofPlace = new uint[TermFeatures.MostOfPlace];

    public List<TrainingSequence> Make(TrainingText training)
    {
        var labelled = training.Labelled;
        var marked = reader.MarkLines(labelled.Text);
        List<TrainingSequence> made = [];
        var next = 0;
        foreach (var clause in marked.Clauses)
        {
            for (var first = clause.First; first < clause.End;)
            {
                var end = sequence.MoveTo(marked, first, clause.End);
                if (sequence.Count > 0)
                {
                    made.Add(Make(marked.Text, first, end, labelled.Knowledge, training.Source, ref next));
                }

                first = end;
            }
        }

        return made;
    }

    private TrainingSequence Make(PostingText text, int first, int end, IReadOnlyList<Stretch> spans, TextSource source, ref int next)
    {
        var words = new List<WordFeature>[sequence.Count];
        var tokens = new Stretch[sequence.Count];
        for (var at = 0; at < sequence.Count; at++)
        {
            var token = text.Tokens[sequence[at].Token];
            var of = groups.GetValueOrDefault(TermModel.KeyOf(sequence[at].Word));
            sequence.SetGroup(at, of.Coarse);
            tokens[at] = new(token.Start, token.End);
            var count = TermFeatures.OfWord(sequence[at], text.BytesOf(token), of, ofWord);
            words[at] = [.. ofWord[..count]];
        }

        var features = new int[sequence.Count][];
        for (var at = 0; at < sequence.Count; at++)
        {
            List<int> here = [];
            for (var offset = -TermFeatures.Reach; offset <= TermFeatures.Reach; offset++)
            {
                if (at + offset < 0 || at + offset >= words.Length)
                {
                    continue;
                }

                foreach (var feature in words[at + offset])
                {
                    if (Math.Abs(offset) <= feature.Reach)
                    {
                        here.Add(numbers.Of(TermFeatures.At(feature.Key, offset)));
                    }
                }
            }

            var places = TermFeatures.OfPlace(sequence, at, ofPlace);
            for (var place = 0; place < places; place++)
            {
                here.Add(numbers.Of(ofPlace[place]));
            }

            var (any, pair) = TermFeatures.Habits(sequence, at);
            features[at] = [.. here, numbers.Of(any, source), numbers.Of(pair, source)];
        }

        return new(first, end, features, LabelsOf(text, tokens, spans, ref next));
    }

    private byte[] LabelsOf(PostingText text, Stretch[] tokens, IReadOnlyList<Stretch> spans, ref int next)
    {
        var labels = new byte[tokens.Length];
        for (var at = 0; at < tokens.Length;)
        {
            while (next < spans.Count && spans[next].End <= tokens[at].Start)
            {
                next++;
            }

            if (next == spans.Count || !spans[next].Overlaps(tokens[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < tokens.Length && spans[next].Overlaps(tokens[end]))
            {
                end++;
            }

            var behind = end;
            while (end > at + 1 && EndsTerm(text, sequence[end - 1].Token, sequence[at].Token))
            {
                end--;
            }

            for (var inner = at; inner < end; inner++)
            {
                labels[inner] = (byte)(end - at == 1 ? TermLabel.Alone : inner == at ? TermLabel.First : inner == end - 1 ? TermLabel.Last : TermLabel.Inner);
            }

            at = behind;
        }

        return labels;
    }

    // What a marked stretch has at its end and no term has: a full stop, or a bracket that opened before it.
    private static bool EndsTerm(PostingText text, int last, int first) => text.Tokens[last] is { Kind: TokenKind.Mark } mark && mark.Word switch
    {
        Marks.Sharp or Marks.Plus => false,
        Marks.Close => !Opens(text, first, last),
        Marks.Other => text.BytesOf(mark)[0] != (byte)'#',
        _ => true,
    };

    private static bool Opens(PostingText text, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Open })
            {
                return true;
            }
        }

        return false;
    }
}
