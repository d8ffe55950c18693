namespace Waymark;

/// <summary>Evidence shown within the line it stands in.</summary>
public static class EvidenceLines
{
    // A pasted text may be broken anywhere: a line that begins with a small letter goes on from the one before.
    private static int StartOfLine(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOf('\n') + 1;
        return start > 1 && start < text.Length && char.IsLower(text[start]) && char.IsLetterOrDigit(text[start - 2]) | text[start - 2] == ',' ? StartOfLine(text, start - 1) : start;
    }

    private static int EndOfLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOf('\n') is var line and >= 0 ? at + line : text.Length;
        return end > 0 && end + 1 < text.Length && char.IsLower(text[end + 1]) && char.IsLetterOrDigit(text[end - 1]) | text[end - 1] == ',' ? EndOfLine(text, end + 1) : end;
    }

    extension(Evidence evidence)
    {
        /// <summary>The line of <paramref name="text"/> around the words, without its bullet; cut at spaces to about <paramref name="longest"/> units where it is longer.</summary>
        public string LineOf(string text, int longest) => evidence.InLine(text, longest).Line;

        /// <summary>The same line, and where in it the words begin.</summary>
        public (string Line, int At) InLine(string text, int longest)
        {
            var (first, last) = (evidence.Start, evidence.Start + evidence.Length);
            if (first < 0 || last < first || last > text.Length)
            {
                return (evidence.Text, 0);
            }

            var start = StartOfLine(text, first);
            var end = EndOfLine(text, last);
            if (end - start <= longest)
            {
                var whole = text[start..end].Replace('\n', ' ').TrimEnd();
                var line = whole.TrimStart().TrimStart('-', '•', '*', '·', '–').TrimStart();
                return (line, first - start - (whole.Length - line.Length));
            }

            var spare = Math.Max(0, (longest - evidence.Length) / 2);
            var (from, to) = (Math.Max(start, first - spare), Math.Min(end, last + spare));
            from = from == start ? start : text.AsSpan(from, first - from).IndexOf(' ') is var after and >= 0 ? from + after : first;
            to = to == end ? end : text.AsSpan(last, to - last).LastIndexOf(' ') is var before and >= 0 ? last + before : last;
            var (cut, piece) = (from == start ? "" : "… ", text[from..to].Replace('\n', ' ').TrimEnd());
            return ($"{cut}{piece.TrimStart()}{(to == end ? "" : " …")}", cut.Length + first - from - (piece.Length - piece.TrimStart().Length));
        }
    }
}
