using System.Text;

namespace Waymark.Accuracy;

/// <summary>A stretch of a text, in bytes of UTF-8.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public bool Overlaps(Stretch other) => Start < other.End && other.Start < End;
}

/// <summary>
/// Sentences with the stretches that experts marked in them, from a file with one token a line and its tags behind tabs, and an empty line between sentences.
/// The tokens of a sentence are joined with spaces, and each sentence is a line of the text.
/// </summary>
internal sealed class LabelledText
{
    private readonly List<Stretch> tokens;

    private LabelledText(string text, List<Stretch> tokens, IReadOnlyList<Stretch> sentences, IReadOnlyList<Stretch> skills, IReadOnlyList<Stretch> knowledge)
    {
        Text = text;
        this.tokens = tokens;
        Sentences = sentences;
        Skills = skills;
        Knowledge = knowledge;
    }

    public string Text { get; }

    public IReadOnlyList<Stretch> Sentences { get; }

    public IReadOnlyList<Stretch> Skills { get; }

    public IReadOnlyList<Stretch> Knowledge { get; }

    /// <summary>The stretches <paramref name="found"/>, in order, made as long as the tokens they touch: "Terraform" is all of the token "Terraform;". Those of the same token are one.</summary>
    public List<Stretch> OnTokens(IEnumerable<Stretch> found)
    {
        List<Stretch> whole = [];
        var at = 0;
        foreach (var stretch in found)
        {
            while (tokens[at].End <= stretch.Start)
            {
                at++;
            }

            var last = at;
            while (last + 1 < tokens.Count && tokens[last + 1].Start < stretch.End)
            {
                last++;
            }

            Stretch grown = new(tokens[at].Start, tokens[last].End);
            if (whole.Count == 0 || !whole[^1].Overlaps(grown))
            {
                whole.Add(grown);
            }
        }

        return whole;
    }

    /// <summary>A posting of one text with the terms that were marked in it.</summary>
    public static LabelledText Of(string text, IReadOnlyList<Stretch> terms) => new(text, [], [new(0, Encoding.UTF8.GetByteCount(text))], [], terms);

    public static LabelledText Load(string path) => Read(File.ReadLines(path));

    public static LabelledText Read(IEnumerable<string> lines)
    {
        StringBuilder text = new();
        var length = 0;
        List<Stretch> sentences = [], tokens = [];
        Tags skills = new(), knowledge = new();
        var start = -1;
        foreach (var line in lines.Append(""))
        {
            if (line.Split('\t') is not [var token, var skill, var known])
            {
                if (start >= 0)
                {
                    skills.Close();
                    knowledge.Close();
                    sentences.Add(new(start, length));
                    text.Append('\n');
                    length++;
                    start = -1;
                }

                continue;
            }

            if (start >= 0)
            {
                text.Append(' ');
                length++;
            }
            else
            {
                start = length;
            }

            var end = length + Encoding.UTF8.GetByteCount(token);
            skills.Take(skill, length, end);
            knowledge.Take(known, length, end);
            tokens.Add(new(length, end));
            text.Append(token);
            length = end;
        }

        return new(text.ToString(), tokens, sentences, skills.Found, knowledge.Found);
    }

    // "B-" begins a stretch, "I-" goes on with it.
    private sealed class Tags
    {
        private Stretch? open;

        public List<Stretch> Found { get; } = [];

        public void Take(string tag, int start, int end)
        {
            if (tag.StartsWith("I-", StringComparison.Ordinal) && open is { } stretch)
            {
                open = stretch with { End = end };
                return;
            }

            Close();
            open = tag == "O" ? null : new(start, end);
        }

        public void Close()
        {
            if (open is { } stretch)
            {
                Found.Add(stretch);
            }

            open = null;
        }
    }
}
