using Waymark.Formats;

namespace Waymark.Tests;

/// <summary>Folders as O*NET and ESCO publish them, with occupations that do not exist.</summary>
internal static class SmallTaxonomies
{
    public static TemporaryFolder OnetFiles(string lineEnd = "\r\n", bool reversed = false)
    {
        TemporaryFolder folder = new();
        Add("Read Me.txt", "O*NET 99.9 Database", "February 2099 Release");
        Add("Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription", "15-9901.00\tKite Programmers\tMake kites fly by themselves.", "43-9902.00\tLantern Keepers\tLook after the lanterns of a harbour.");
        Add("Alternate Titles.txt", "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)",
            "15-9901.00\tKite Wrangler\tn/a\t08", "15-9901.00\tTechnical Writer\tn/a\t08", "15-9901.00\tHarbour Hand\tn/a\t08",
            "43-9902.00\tHarbour Hand\tn/a\t08", "43-9902.00\tKeeper of Lanterns (KOL)\tKOL\t08");
        Add("Task Statements.txt", "O*NET-SOC Code\tTask ID\tTask\tTask Type",
            "15-9901.00\t9\tWrite unit tests for each kite.\tCore", "15-9901.00\t10\tHold the string.\tSupplemental", "15-9901.00\t11\tWrite tests of the string.\tCore");
        Add("Technology Skills.txt", "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand",
            "15-9901.00\tPython\t1\tDevelopment software\tY\tY", "15-9901.00\tStructured query language SQL\t1\tDatabase software\tY\tN",
            "15-9901.00\tLumen Wind Planner\t1\tWeather\r software\tN\tN", "15-9901.00\tBreeze\t1\tWeather software\tN\tN", "43-9902.00\tLumen Wind Planner\t1\tWeather\r software\tN\tN");
        return folder;

        void Add(string name, string header, params string[] rows) =>
            folder.Add(name, string.Join(lineEnd, (reversed ? rows.Reverse() : rows).Prepend(header)) + lineEnd);
    }

    public static TemporaryFolder EscoFiles()
    {
        TemporaryFolder folder = new();
        folder.Add("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n"
            + "http://data.europa.eu/esco/occupation/o1,2512,kite developer,\"maker of kite programs\nflying things developer\",released,\"Makes kites fly,\nby themselves.\",2512.9\n"
            + "http://data.europa.eu/esco/occupation/o2,2512,forgotten,,obsolete,Nothing.,2512.8\n");
        folder.Add("digitalSkillsCollection_en.csv", "conceptUri,preferredLabel,status,skillType,altLabels\n"
            + "http://data.europa.eu/esco/skill/s1,Python (computer programming),released,knowledge,Python | Python techniques\n"
            + "http://data.europa.eu/esco/skill/s2,Lumen Wind Planner,released,knowledge,\n"
            + "http://data.europa.eu/esco/skill/s3,steer kites by program,released,skill/competence,program the steering of kites\n");
        folder.Add("occupationSkillRelations_en.csv", "occupationUri,relationType,skillType,skillUri\n"
            + "http://data.europa.eu/esco/occupation/o1,optional,knowledge,http://data.europa.eu/esco/skill/s1\n"
            + "http://data.europa.eu/esco/occupation/o1,essential,skill/competence,http://data.europa.eu/esco/skill/s3\n");
        return folder;
    }

    public static Taxonomy Onet(string lineEnd = "\r\n", bool reversed = false)
    {
        using var files = OnetFiles(lineEnd, reversed);
        return TaxonomyFolder.Read("onet", files.Path, Catalogue.Embedded).OrThrow();
    }

    public static Taxonomy Esco()
    {
        using var files = EscoFiles();
        return TaxonomyFolder.Read("esco", files.Path, Catalogue.Embedded).OrThrow();
    }
}
