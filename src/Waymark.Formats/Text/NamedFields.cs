using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>Puts a posting together from fields that people have named: the columns of a table, the properties of an object, the head of a note.</summary>
internal static partial class NamedFields
{
    // Letters and digits only, in lower case: "Job Title", "job_title" and "jobTitle" are one name.
    private static readonly Dictionary<string, FieldMeaning> Meanings = new (FieldMeaning Meaning, string Names)[]
    {
        (FieldMeaning.Title, "title jobtitle position positiontitle jobposition role jobrole jobname postingtitle"),
        (FieldMeaning.Description, "description jobdescription text body jobdesc desc fulldescription jobdescriptiontext jobdetails details fulltext posting jobtext"),
        (FieldMeaning.Section, """
            responsibilities jobresponsibilities keyresponsibilities duties tasks whatyoulldo whatyouwilldo
            requirements jobrequirements qualifications minimumqualifications minqualifications basicqualifications requiredqualifications
            preferredqualifications prefqualifications nicetohave bonus skills requiredskills preferredskills skillsdesc whatyoubring aboutyou
            benefits perks aboutus aboutthecompany aboutcompany companydescription companyprofile aboutthejob abouttherole aboutrole
            """),
        (FieldMeaning.Company, "company companyname employer employername organisation organization organisationname organizationname hiringorganization hiringorganisation"),
        (FieldMeaning.Location, "location joblocation locations city place town state region country workplacelocation"),
        (FieldMeaning.Url, "url link joburl joblink postingurl jobpostingurl applyurl absoluteurl source sourceurl"),
        (FieldMeaning.Date, "date dateposted posted posteddate postdate postedat postedon published publishedat publishedon publicationdate datepublished listeddate created createdat"),
        (FieldMeaning.Id, "id jobid postingid externalid uid uniqid reference ref referencenumber requisitionid"),
        (FieldMeaning.Field, """
            workmode workplacetype workplace worktype workarrangement worksetting workmodel remote isremote remoteallowed hybrid
            employmenttype jobtype type contract contracttype commitment schedule hours workhours weeklyhours
            seniority senioritylevel experience experiencelevel formattedexperiencelevel careerlevel joblevel level yearsofexperience
            category department departments function jobfunction team offices industry industries sector
            education educationlevel degree travel language languages visa sponsorship currency
            """),
    }.SelectMany(row => row.Names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), (row, name) => (name, row.Meaning)).ToDictionary(row => row.name, row => row.Meaning);

    // How tables of several well-known data sets write that they do not know.
    private static readonly HashSet<string> Unknown = new[] { "-1", "-", "n/a", "na", "nan", "null", "none", "unknown", "not specified" }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly int LongestUnknown = Unknown.Max(word => word.Length);

    private static bool IsUnknown(string value) => value.Trim() is var word && word.Length <= LongestUnknown && Unknown.Contains(word);

    /// <summary>What a field of this name is for.</summary>
    public static FieldMeaning MeaningOf(string name)
    {
        if (Meanings.TryGetValue(name, out var plain))
        {
            return plain;
        }

        var key = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Meanings.TryGetValue(key, out var meaning) ? meaning : PayName.IsMatch(key) ? FieldMeaning.Field : FieldMeaning.None;
    }

    /// <summary>A posting of these fields, in their order. Its text is empty where no field describes the job.</summary>
    public static Posting Compose(IEnumerable<(string Name, string Value)> fields)
    {
        var known = (from field in fields
                     where !string.IsNullOrWhiteSpace(field.Value) && !IsUnknown(field.Value)
                     select (field.Name, field.Value, Meaning: MeaningOf(field.Name))).ToList();
        IEnumerable<string> Values(FieldMeaning meaning) => known.Where(field => field.Meaning == meaning).Select(field => field.Value.Trim());

        var text = known
            .Where(field => field.Meaning is FieldMeaning.Description or FieldMeaning.Section)
            .Select(field => (field.Name, field.Meaning, Text: DescriptionText.From(field.Value)))
            .Where(part => part.Text != "")
            .DistinctBy(part => part.Text)
            .Select(part => part.Meaning == FieldMeaning.Section ? $"{Words.Heading(part.Name)}\n{part.Text}" : part.Text);
        return new(string.Join("\n\n", text))
        {
            ExternalId = Values(FieldMeaning.Id).FirstOrDefault(),
            // A "position" that is only a number is one in a list.
            Title = DescriptionText.Line(Values(FieldMeaning.Title).FirstOrDefault(title => title.Any(char.IsLetter))),
            Company = DescriptionText.Line(Values(FieldMeaning.Company).Select(name => Rating.Replace(name, "")).FirstOrDefault()),
            Location = DescriptionText.Line(string.Join(", ", Values(FieldMeaning.Location).Distinct())),
            Url = Values(FieldMeaning.Url).FirstOrDefault(value => value.Contains("://", StringComparison.Ordinal)),
            DatePosted = Values(FieldMeaning.Date).Select(Dates.Parse).FirstOrDefault(date => date is not null),
            Fields = [.. from field in known
                         where field.Meaning == FieldMeaning.Field
                         select new BoardField(field.Name.Trim(), DescriptionText.Line(field.Value)!)],
        };
    }

    [GeneratedRegex("salary|compensation|wage|^pay$|^pay(range|period|rate|min|max|scale|type)|^(min|max|med)pay$")]
    private static partial Regex PayName { get; }

    // A well-known site puts the employer's rating into the column of its name: "Example Ltd\n4.2".
    [GeneratedRegex(@"\s*\n\s*[0-5]\.[0-9]\s*$")]
    private static partial Regex Rating { get; }
}
