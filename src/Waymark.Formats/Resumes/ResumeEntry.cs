namespace Waymark.Formats;

/// <summary>An entry of a résumé: what stands at its head, from when to when, and what was done.</summary>
/// <param name="Head">The lines at its head, without the time.</param>
/// <param name="Span">The time; <see langword="null"/> where it has none.</param>
/// <param name="Did">What was done, one thing a line.</param>
internal sealed record ResumeEntry(IReadOnlyList<string> Head, WrittenSpan? Span, IReadOnlyList<string> Did)
{
    private const int LongestHead = 120, MostHeads = 3, LongestTitle = 6, ShortLine = 60;

    private static readonly string[] Strong = [" | ", " — ", " – ", " · ", " at ", " @ ", " - "];

    // Words that a title of work has and the name of an employer has not.
    private static readonly HashSet<string> TitleWords = new(
        ("accountant administrator advisor adviser agent analyst apprentice architect assistant associate baker barista buyer carer cashier chef chief clerk coach consultant contractor cook coordinator "
        + "designer developer director driver editor electrician engineer executive founder freelancer head instructor intern journalist lead lecturer lawyer librarian manager mechanic mentor nurse officer "
        + "operator owner paralegal photographer planner producer professor programmer receptionist recruiter representative researcher scientist secretary specialist strategist supervisor teacher technician "
        + "technologist tester trainee trainer translator treasurer tutor volunteer waiter waitress worker writer").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] SchoolWords = ["university", "college", "school", "institute", "academy", "universität", "université", "hochschule", "polytechnic", "bootcamp"];

    /// <summary>Whether it has a time.</summary>
    public bool IsDated => Span?.From is not null;

    /// <summary>Whether it is a school, study or course for certain: it has a time, a degree or the name of a school.</summary>
    public bool IsSchool => Head.Count > 0 && (Span is not null || Head.Any(line => DegreeWords.Of(line) is not null || IsSchoolName(line)));

    /// <summary>The entries of the lines under a heading. One begins with a heading, with a line that has a time, or with a short line behind an empty one.</summary>
    public static IReadOnlyList<ResumeEntry> In(IReadOnlyList<string> lines)
    {
        List<ResumeEntry> entries = [];
        List<string> head = [], did = [];
        WrittenSpan? span = null;
        var (afterGap, inBody, isTimeFirst) = (true, false, false);
        foreach (var line in lines)
        {
            var words = PlainResume.Plain(line);
            if (words.Length == 0)
            {
                afterGap = true;
                continue;
            }

            if (WrittenSpan.IsLength(words))
            {
                continue;
            }

            var isItem = line.StartsWith('-');
            var found = isItem ? null : WrittenSpan.In(words);
            var isHeading = line.StartsWith('#');
            var isHead = !isItem && words.Length <= LongestHead && (isHeading || found is not null || (afterGap && !words.EndsWith('.')));
            if (isHead && (inBody || isHeading || (span is not null && (found is not null || (afterGap && head.Count > 0))) || head.Count >= MostHeads))
            {
                Close();
            }

            if (isHead || (!inBody && !isItem && words.Length <= LongestHead && !words.EndsWith('.') && GoesOn(words)))
            {
                isTimeFirst = span is null && found is not null ? head.Count == 0 : isTimeFirst;
                span ??= found;
                head.AddRange(found is { Rest.Length: 0 } ? [] : [found?.Rest ?? words]);
            }
            else if (isItem || afterGap || did.Count == 0 || (char.IsUpper(words[0]) && did[^1].Length < ShortLine))
            {
                did.Add(words);
                inBody = true;
            }
            else
            {
                // A line that goes on where the page ended: the one before it was a full one.
                did[^1] = $"{did[^1]} {words}";
            }

            afterGap = false;
        }

        Close();
        return entries;

        void Close()
        {
            if (head.Count + did.Count > 0)
            {
                var end = span ?? head.Select(WrittenSpan.EndIn).OfType<WrittenSpan>().FirstOrDefault();
                entries.Add(new([.. head.Select(line => span is null && WrittenSpan.EndIn(line) is { } dated ? dated.Rest : line).Where(line => line.Length > 0)], end, did));
            }

            (head, did, span, inBody, isTimeFirst) = ([], [], null, false, false);
        }

        // Behind the time a head has only what it lacks: all of it, or the title.
        bool GoesOn(string words) =>
            span is null ? head.Count is > 0 and < MostHeads
            : isTimeFirst ? head.Count < MostHeads - 1
            : words.Split(' ').Length <= LongestTitle && IsTitle(words) && !head.Any(IsTitle);
    }

    /// <summary>The certificate that a line names: "Name, issuer, 2021".</summary>
    public static Certificate? CertificateIn(string line)
    {
        var words = PlainResume.Plain(line);
        var dated = WrittenSpan.In(words) ?? WrittenSpan.EndIn(words);
        return Parts([dated?.Rest ?? words]) is [{ Length: <= LongestHead } name, .. var rest] && name.Any(char.IsLetter)
            ? new() { Name = name, Issuer = rest.FirstOrDefault(), From = dated?.From ?? dated?.To, To = dated?.From is null ? null : dated.To } : null;
    }

    /// <summary>It as work: the part that sounds like a title is the title, else the first.</summary>
    public Position AsPosition()
    {
        var parts = Parts(Head);
        var (title, employer) = (parts.ElementAtOrDefault(0), parts.ElementAtOrDefault(1));
        (title, employer) = title is not null && employer is not null && !IsTitle(title) && IsTitle(employer) ? (employer, title) : (title, employer);
        return new() { Title = title, Employer = employer, From = Span?.From, To = Span?.To, Did = Did };
    }

    /// <summary>It as a school, study or course: the part that sounds like a school is the school, else the second.</summary>
    public Education AsEducation()
    {
        var parts = Parts(Head);
        var school = parts.FirstOrDefault(part => IsSchoolName(part)) ?? parts.ElementAtOrDefault(1);
        return new() { School = school, Subject = parts.FirstOrDefault(part => part != school), Degree = Head.Select(DegreeWords.Of).FirstOrDefault(degree => degree is not null), From = Span?.From, To = Span?.To };
    }

    /// <summary>What was done in a study.</summary>
    public Undertaking AsStudy() => AsEducation() is var school ? new() { Name = school.Subject, Where = school.School, From = Span?.From, To = Span?.To, Source = SkillSource.School, Did = Did } : new();

    /// <summary>It as a project.</summary>
    public Undertaking AsProject() => new() { Where = Parts(Head).FirstOrDefault(), From = Span?.From, To = Span?.To, Source = SkillSource.OwnProject, Did = [.. Head, .. Did] };

    // By the strongest sign that there is; a comma only where nothing else parts it.
    private static List<string> Parts(IReadOnlyList<string> head)
    {
        var parts = head.SelectMany(line => line.Split(Strong, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        return [.. parts.Count > 1 ? parts : parts.SelectMany(part => part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
    }

    private static bool IsTitle(string part) => part.Split([' ', '-', '/', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(TitleWords.Contains);

    private static bool IsSchoolName(string line) => SchoolWords.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
}
