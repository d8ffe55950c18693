namespace Waymark;

/// <summary>Evidence shown within the line it stands in.</summary>
internal static class EvidenceLines
{
    extension(Evidence evidence)
    {
        /// <summary>The line of <paramref name="text"/> around the words, without its bullet; cut to about <paramref name="longest"/> units at spaces where it is longer.</summary>
        public string LineOf(string text, int longest)
        {
            if (evidence.Start < 0 || evidence.Length < 0 || evidence.Start + evidence.Length > text.Length)
            {
                return evidence.Text;
            }

            var start = evidence.Start == 0 ? 0 : text.LastIndexOf('\n', evidence.Start - 1) + 1;
            var end = text.IndexOf('\n', evidence.Start + evidence.Length) is var found and >= 0 ? found : text.Length;
            if (end - start > longest)
            {
                var spare = Math.Max(0, (longest - evidence.Length) / 2);
                var from = Math.Max(start, evidence.Start - spare);
                var to = Math.Min(end, evidence.Start + evidence.Length + spare);
                start = from == start ? start : text.IndexOf(' ', from, evidence.Start - from) is var space and >= 0 ? space + 1 : evidence.Start;
                var last = to == end ? end : text.LastIndexOf(' ', to - 1, to - evidence.Start - evidence.Length);
                var cutEnd = last < 0 ? evidence.Start + evidence.Length : last;
                return $"{(from > 0 && start == from ? "" : "… ")}{text[start..cutEnd].Trim()}{(cutEnd == end ? "" : " …")}";
            }

            return text[start..end].Trim().TrimStart('-', '•', '*', '·', '–').Trim();
        }
    }
}
