using System.Text;
using Waymark.Formats;

namespace Waymark.Tests;

/// <summary>A made-up baker's data, once in each format.</summary>
internal static class PersonalFiles
{
    public const string Manfred = """
        {
          "settings": { "language": "EN" },
          "aboutMe": { "profile": { "name": "Ada", "title": "Baker who codes", "description": "Bread, then Python." } },
          "experience": {
            "jobs": [
              { "organization": { "name": "Corner Bakery", "industry": "food" }, "type": "freelance",
                "roles": [ { "name": "Shift lead", "startDate": "2019-03-01", "challenges": [ { "description": "Moved the orders to SQL." } ], "competences": [ { "name": "Excel", "type": "tool" } ] } ] },
              { "organization": { "name": "Mill Lane" }, "roles": [ { "name": "Baker", "startDate": "2014", "finishDate": "2019-02" } ] }
            ],
            "projects": [ { "details": { "name": "Loaf", "description": "A site in HTML.", "URL": "https://loaf.example" }, "roles": [ { "name": "Maker", "startDate": "2021" } ] } ],
            "publicArtifacts": [ { "details": { "name": "Talk on dough" }, "publishingDate": "2022-01-02", "relatedCompetences": [ { "name": "CSS" } ] } ]
          },
          "knowledge": {
            "languages": [ { "name": "DA", "fullName": "Danish", "level": "Native" } ],
            "hardSkills": [ { "skill": { "name": "Python", "type": "technology" }, "level": "basic" } ],
            "softSkills": [ { "skill": { "name": "Patience" } } ],
            "studies": [
              { "studyType": "officialDegree", "degreeAchieved": true, "name": "Diploma in baking", "startDate": "2010", "finishDate": "2012", "institution": { "name": "Town College" } },
              { "studyType": "certification", "name": "Food safety", "finishDate": "2019-04", "institution": { "name": "Guild" } }
            ]
          },
          "careerPreferences": {
            "status": "openForOffers",
            "goals": ["a day job"],
            "preferences": { "preferredRoles": ["Technical Writer"], "preferred": { "organizations": ["Larkfell"] }, "discardedCompetences": [ { "name": "PHP" } ] },
            "requirements": {
              "compensation": { "salary": { "from": 42000, "upto": 50000, "currency": "EUR" }, "equity": { "mustHave": true } },
              "contractTypes": ["permanent", "part-time", "barter"],
              "location": { "remoteOnly": true, "openToRelocate": true, "workingAreas": [ { "country": "DK", "municipality": "Odense" }, "Kiel" ] }
            }
          }
        }
        """;

    public const string Badge = """
        { "@context": ["https://www.w3.org/ns/credentials/v2"], "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"],
          "issuer": { "id": "https://guild.example", "type": ["Profile"], "name": "Guild" }, "validFrom": "2024-05-06T07:08:09Z", "validUntil": "2027-05-06T00:00:00Z",
          "credentialSubject": { "type": ["AchievementSubject"], "achievement": { "id": "https://guild.example/b/1", "type": ["Achievement"], "name": "Data for bakers",
            "description": "Shows what sells.", "criteria": { "narrative": "Wrote three queries in SQL." }, "alignment": [ { "targetName": "Data analysis", "targetUrl": "https://guild.example/a" } ] } },
          "proof": [ { "type": "DataIntegrityProof" } ] }
        """;

    public const string Applications = "Employer;Job Title;Stage;Applied on;Link;Comments;Room\nLarkfell;Technical Writer;Phone screen;13/02/2026;https://jobs.example/1;\"Ask; twice\";4\nMarrowby;Trainer;Rejected after interview;03/04/2026;jobs;;\nThorn;;Wishlist;;;;\n;;Applied;;;;\nNettle;Clerk;on the moon;2026-01-05;;;\n";

    public const string Markdown = """
        # Ada Miller

        Baker who *codes*.

        ## Experience

        ### Shift lead, Corner Bakery
        *Mar 2019 – present*

        - Moved the **orders** to [SQL](https://x.example)
        - Led six people
          and two ovens

        ### Mill Lane — Baker
        2014 - 02/2019

        ## Education

        ### Diploma in Baking, Town College (2010–2012)

        ## Skills

        - Web: HTML, CSS
        - Excel; Sourdough

        ## Languages
        Danish (native), French: B1

        ## Certifications
        - Food safety, Guild, 2019
        """;

    public const string Plain = """
        Ada Miller
        Baker who codes.

        WORK EXPERIENCE

        Shift lead
        Corner Bakery, Mar 2019 – Present
        • Moved the orders from paper
        to SQL
        • Led six people

        Baker | Mill Lane | 2014–2019

        Odd jobs in town
        • Painted the shop sign

        EDUCATION
        Town College, Diploma in Baking, 2012

        Technical skills:
        Python, Excel
        """;

    public static MemoryStream LinkedIn() => Packed.Zip(
        ("Profile.csv", "First Name,Headline,Summary\nAda,Baker who codes,\"Bread, mostly.\nAnd Python.\"\n"),
        ("Positions.csv", "\uFEFFTitle,Company Name,Description,Started On,Finished On\nShift lead,Corner Bakery,\"Led six people.\nMoved orders to Excel.\",Mar 2019,\n"),
        ("Skills.csv", "Name\nExcel\n"),
        ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nTown College,2012,2014,Kept the club's site in HTML.,\"Bachelor of Arts, Baking\",\n"),
        ("Languages.csv", "Name,Proficiency\nDanish,Native or bilingual proficiency\n"),
        ("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\nFood safety,https://guild.example/7,Guild,Apr 2019,Apr 2024,A-7\n"),
        ("Projects.csv", "Title,Description,Url,Started On,Finished On\nLoaf,A site in CSS.,https://loaf.example,Jan 2021,\n"),
        ("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nIda,Holm,Mill Lane,Owner,She explained the till.,\"06/15/20, 03:21 PM\",VISIBLE\nOle,Bo,X,Y,Hidden words,\"06/15/20, 03:21 PM\",HIDDEN\n"),
        ("Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2021/03/04 10:00:00 UTC,Linux,A,B,u,ACCEPTED\n2021/03/05 10:00:00 UTC,Linux,C,D,u,ACCEPTED\n2021/03/05 10:00:00 UTC,Git,C,D,u,PENDING\n"),
        ("Jobs/Job Applications_1.csv", "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\"7/3/25, 10:14\u202FAM\",x@x.example,1,Larkfell,Technical Writer,https://l.example/1,cv.pdf,why:because\n"),
        ("Jobs/Job Applications_2.csv", "Application Date,Company Name,Job Title,Job Url\nsoon,Thorn,Clerk,https://l.example/3\n"),
        ("Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name\n\"12/30/25, 1:14 PM\",https://l.example/2,Trainer,Marrowby\n"),
        ("Connections.csv", "First Name,Last Name\nSecret,Friend\n"),
        ("messages.csv", "CONTENT\nsecret words\n"));

    /// <summary>A page with words on it, as small as a PDF may be.</summary>
    public static byte[] Pdf(params string[] lines)
    {
        var words = string.Concat(lines.Select(line => $"({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj 0 -24 Td "));
        var content = $"BT /F1 12 Tf 60 760 Td {words}ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", $"<</Length {content.Length}>>stream\n{content}\nendstream",
        ];
        StringBuilder pdf = new("%PDF-1.4\n");
        List<int> places = [];
        foreach (var (at, body) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append($"{at + 1} 0 obj{body}endobj\n");
        }

        var table = pdf.Length;
        pdf.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").AppendJoin("", places.Select(place => $"{place:D10} 00000 n \n"));
        return Encoding.ASCII.GetBytes(pdf.Append($"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").ToString());
    }

    public static Outcome<CurriculumVitae> Read(string content, string name) => Read(Encoding.UTF8.GetBytes(content), name);

    public static Outcome<CurriculumVitae> Read(byte[] content, string name) => ResumeFiles.Read(new MemoryStream(content), name);
}
