namespace Waymark.Formats;

/// <summary>What a part of a résumé is about.</summary>
internal enum SectionKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Work.</summary>
    Work,

    /// <summary>Work without pay.</summary>
    Volunteering,

    /// <summary>Schools, studies and courses.</summary>
    Education,

    /// <summary>A list of skills.</summary>
    Skills,

    /// <summary>Languages that are spoken.</summary>
    Languages,

    /// <summary>Certificates and licences.</summary>
    Certificates,

    /// <summary>Projects of one's own.</summary>
    Projects,
}

/// <summary>A part of a résumé under one heading.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Lines">Its lines as they stand, without the heading.</param>
internal sealed record ResumeSection(SectionKind Kind, IReadOnlyList<string> Lines)
{
    private const int LongestHeading = 40, LongestName = 60, MostWords = 6;

    // Headings by letters alone.
    private static readonly Dictionary<string, SectionKind> Headings = new (SectionKind Kind, string Names)[]
    {
        (SectionKind.Work, "experience workexperience professionalexperience employment employmenthistory workhistory careerhistory career work positions relevantexperience professionalbackground jobs"),
        (SectionKind.Volunteering, "volunteering volunteer volunteerexperience volunteerwork voluntarywork volunteeringexperience communitywork"),
        (SectionKind.Education, "education educationandtraining academicbackground studies school schools schooling qualifications academicqualifications training coursesandtraining courses educationandqualifications"),
        (SectionKind.Skills, "skills technicalskills keyskills coreskills corecompetencies competencies technologies tools toolsandtechnologies softskills skillsandtools skillsandtechnologies technicalexpertise expertise skillssummary professionalskills itskills computerskills"),
        (SectionKind.Languages, "languages languageskills spokenlanguages"),
        (SectionKind.Certificates, "certifications certificates certification licensesandcertifications licencesandcertifications licensesandcertificates certificationsandlicenses badges"),
        (SectionKind.Projects, "projects personalprojects sideprojects ownprojects selectedprojects keyprojects opensource portfolio"),
        (SectionKind.Other, "summary profile about aboutme objective careerobjective professionalsummary personalprofile personalstatement interests hobbies hobbiesandinterests references publications awards honors honours awardsandhonours contact contactdetails personaldetails personalinformation achievements memberships other additionalinformation"),
    }.SelectMany(row => row.Names.Split(' '), (row, name) => (name, row.Kind)).ToDictionary(row => row.name, row => row.Kind);

    // Without how well, a name is only taken where it is one of these: below a list in a column another part may stand.
    private static readonly HashSet<string> Tongues = new(
        ("Afrikaans Albanian Amharic Arabic Armenian Azerbaijani Basque Belarusian Bengali Bosnian Bulgarian Burmese Cantonese Catalan Chinese Croatian Czech Danish Dari Dutch English Esperanto Estonian Farsi Faroese "
        + "Filipino Finnish Flemish French Frisian Galician Georgian German Greek Gujarati Hausa Hebrew Hindi Hungarian Icelandic Igbo Indonesian Irish Italian Japanese Kannada Kazakh Khmer Korean Kurdish Lao Latin "
        + "Latvian Lithuanian Luxembourgish Macedonian Malay Malayalam Maltese Mandarin Marathi Mongolian Nepali Norwegian Pashto Persian Polish Portuguese Punjabi Romanian Russian Serbian Sinhala Slovak Slovene "
        + "Slovenian Somali Spanish Swahili Swedish Tagalog Tamil Telugu Thai Tibetan Tigrinya Turkish Ukrainian Urdu Uzbek Vietnamese Welsh Xhosa Yoruba Zulu").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether its entries have a time.</summary>
    public bool IsDated => Kind is SectionKind.Work or SectionKind.Volunteering or SectionKind.Education or SectionKind.Projects;

    /// <summary>The parts of a résumé, by the headings that are known.</summary>
    public static IReadOnlyList<ResumeSection> In(IEnumerable<string> lines)
    {
        List<ResumeSection> sections = [];
        List<string> under = [];
        var (kind, depth) = (SectionKind.Other, 0);
        foreach (var line in lines)
        {
            var marks = line.TakeWhile(c => c == '#').Count();
            var known = HeadingOf(line);

            // In Markdown a heading that is not known ends a part of the same depth; a deeper one is an entry of it.
            if (known is null && (marks == 0 || marks > depth))
            {
                under.Add(line);
                continue;
            }

            sections.Add(new(kind, under));
            (kind, depth, under) = (known ?? SectionKind.Other, marks, known is null ? [line] : []);
        }

        return [.. sections.Append(new(kind, under)).Where(section => section.Lines.Count > 0)];
    }

    /// <summary>The names that it lists.</summary>
    public IEnumerable<string> Names() => Entries().Where(IsName);

    /// <summary>What of a list is longer than a name, to be looked through.</summary>
    public IEnumerable<string> Sentences() => Entries().Where(entry => !IsName(entry));

    /// <summary>The languages that it lists, each with how well: "German (native)", "French: B2".</summary>
    public IEnumerable<SpokenLanguage> Languages() =>
        from line in Lines
        from entry in PlainResume.Plain(line).Split([',', ';', '|', '•', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let end = entry.IndexOfAny(['(', ':', '–', '—', '-'])
        let name = (end < 0 ? entry : entry[..end]).Trim()
        where name.Length is > 1 and <= LongestHeading && name.Split(' ').Length <= 3 && name.All(c => char.IsLetter(c) || c == ' ')
        let fluency = end < 0 ? null : TextLines.Line(entry[end..].Trim('(', ')', ':', '–', '—', '-', ' '))
        where fluency is not null || Tongues.Contains(name)
        select new SpokenLanguage(name, fluency);

    private static bool IsName(string entry) => entry.Length <= LongestName && entry.Split(' ').Length <= MostWords;

    // "Tools: Git, Jira" without what the group is called.
    private IEnumerable<string> Entries() =>
        from line in Lines
        let words = PlainResume.Plain(line)
        from entry in words[(words.IndexOf(':', StringComparison.Ordinal) + 1)..].Split([',', ';', '|', '•', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let bare = entry.TrimEnd('.')
        where bare.Any(char.IsLetter)
        select bare;

    private static SectionKind? HeadingOf(string line) =>
        line.Length is > 0 and <= LongestHeading && !line.StartsWith('-')
            && Headings.TryGetValue(string.Concat(PlainResume.Plain(line).Replace("&", "and", StringComparison.Ordinal).Where(char.IsLetter)).ToLowerInvariant(), out var kind) ? kind : null;
}
