namespace Waymark;

/// <summary>Evidence shown within the line it stands in.</summary>
public static class EvidenceLines
{
    extension(Evidence evidence)
    {
        /// <summary>The line of <paramref name="text"/> around the words, without its bullet; cut at spaces to about <paramref name="longest"/> units where it is longer.</summary>
        public string LineOf(string text, int longest)
        {
            var (first, last) = (evidence.Start, evidence.Start + evidence.Length);
            if (first < 0 || last < first || last > text.Length)
            {
                return evidence.Text;
            }

            var start = text.AsSpan(0, first).LastIndexOf('\n') + 1;
            var end = text.AsSpan(last).IndexOf('\n') is var line and >= 0 ? last + line : text.Length;
            if (end - start <= longest)
            {
                return text[start..end].Trim().TrimStart('-', '•', '*', '·', '–').Trim();
            }

            var spare = Math.Max(0, (longest - evidence.Length) / 2);
            var (from, to) = (Math.Max(start, first - spare), Math.Min(end, last + spare));
            from = from == start ? start : text.AsSpan(from, first - from).IndexOf(' ') is var after and >= 0 ? from + after : first;
            to = to == end ? end : text.AsSpan(last, to - last).LastIndexOf(' ') is var before and >= 0 ? last + before : last;
            return $"{(from == start ? "" : "… ")}{text[from..to].Trim()}{(to == end ? "" : " …")}";
        }
    }
}
