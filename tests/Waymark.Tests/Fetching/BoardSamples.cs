namespace Waymark.Tests;

/// <summary>Boards as their services publish them, made up: "Larkfell" is no employer.</summary>
internal static class BoardSamples
{
    public const string Greenhouse = """
        {"jobs": [{"id": 5, "absolute_url": "https://job-boards.greenhouse.io/larkfell/jobs/5", "internal_job_id": 6, "title": "Tester", "company_name": "Larkfell", "location": {"name": "Bonn"},
         "first_published": "2026-03-04T23:59:00-05:00", "content": "&lt;p&gt;You test with Selenium.&lt;/p&gt;"},
         {"id": 6, "absolute_url": "https://job-boards.greenhouse.io/larkfell/jobs/6", "internal_job_id": 7, "title": "Writer", "company_name": "Larkfell", "location": {"name": "Bonn"},
         "first_published": "2026-03-05T23:59:00-05:00", "content": "&lt;p&gt;You write with Markdown.&lt;/p&gt;"}], "meta": {"total": 2}}
        """;

    public const string Lever = """[{"id": "a-1", "text": "Tester", "hostedUrl": "https://jobs.lever.co/larkfell/a-1", "createdAt": 1772582400000, "categories": {"location": "Bonn"}, "description": "<div>We test.</div>", "lists": []}]""";

    public const string Ashby = """{"jobs": [{"id": "b-1", "title": "Tester", "location": "Bonn", "isListed": true, "jobUrl": "https://jobs.ashbyhq.com/larkfell/b-1", "descriptionHtml": "<p>We test.</p>"}], "apiVersion": "1"}""";

    public const string Recruitee = """
        {"offers": [{"id": 31, "slug": "tester", "title": "Tester", "company_name": "Larkfell", "status": "published", "careers_url": "https://careers.larkfell.example/o/tester", "careers_apply_url": "https://careers.larkfell.example/o/tester/c/new",
          "location": "Bonn, Germany", "city": "Bonn", "locations": [{"name": "Bonn", "city": "Bonn"}, {"name": "Ghent office", "city": "Ghent"}], "remote": true, "hybrid": true, "on_site": false,
          "employment_type_code": "fulltime_permanent", "min_hours_per_week": "32", "max_hours_per_week": "40", "min_hours": 32, "max_hours": 40, "department": "Quality", "experience_code": "mid_level", "education_code": "vocational",
          "salary": {"min": "50000", "max": "60000", "period": "year", "currency": "EUR"}, "published_at": "2026-03-04 10:10:39 UTC", "created_at": "2026-03-01 09:00:00 UTC",
          "description": "<p>We test what others build.</p>", "requirements": "<ul><li>C#</li><li>SQL</li></ul>", "translations": {"en": {"title": "Tester"}}}]}
        """;

    public const string Workable = """
        {"name": "Larkfell", "description": null, "jobs": [
          {"title": "Tester", "shortcode": "A1B2", "code": "", "employment_type": "Full-time", "telecommuting": true, "department": "Quality", "url": "https://apply.workable.com/j/A1B2", "shortlink": "https://apply.workable.com/j/A1B2",
           "application_url": "https://apply.workable.com/j/A1B2/apply", "published_on": "2026-03-04", "created_at": "2026-03-01", "country": "Germany", "city": "Bonn", "state": "", "education": "", "experience": "Mid-Senior level", "function": "Quality Assurance",
           "industry": "Computer Software", "locations": [{"country": "Germany", "countryCode": "DE", "city": "Bonn", "region": null, "hidden": false}], "description": "<p>You test with Selenium.</p>"},
          {"title": "Tester", "shortcode": "A1B2", "telecommuting": true, "department": "Quality", "url": "https://apply.workable.com/j/A1B2", "shortlink": "https://apply.workable.com/j/A1B2", "published_on": "2026-03-04", "country": "Belgium", "city": "Ghent", "state": "",
           "locations": [{"country": "Belgium", "countryCode": "BE", "city": "Ghent", "region": null, "hidden": false}], "description": "<p>You test with Selenium.</p>"},
          {"title": "Writer", "shortcode": "C3D4", "telecommuting": false, "url": "https://apply.workable.com/j/C3D4", "shortlink": "https://apply.workable.com/j/C3D4", "published_on": "2026-03-05", "country": "Germany", "city": "Bonn", "state": "", "locations": [], "description": "<p>You write.</p>"}]}
        """;

    public const string SmartRecruiters = """
        {"id": "7439", "name": "Tester", "uuid": "0a-1", "refNumber": "REF1", "company": {"identifier": "Larkfell", "name": "Larkfell Ltd"}, "releasedDate": "2026-03-04T02:11:28.000Z",
         "location": {"city": "Bonn", "region": "NW", "country": "de", "remote": false, "hybrid": true, "fullLocation": "Bonn, NW, Germany"}, "industry": {"id": "software", "label": "Computer Software"}, "department": {}, "function": {"id": "qa", "label": "Quality Assurance"},
         "typeOfEmployment": {"id": "permanent", "label": "Full-time"}, "experienceLevel": {"id": "not_applicable", "label": "Not Applicable"}, "customField": [{"fieldId": "C", "fieldLabel": "Country/Region", "valueId": "de", "valueLabel": "Germany"}],
         "jobAd": {"sections": {"companyDescription": {"title": "Company Description", "text": "<p>We make maps.</p>"}, "jobDescription": {"title": "Job Description", "text": "<p>You test.</p>"},
          "qualifications": {"title": "Qualifications", "text": "<ul><li>C#</li></ul>"}, "additionalInformation": {"title": "Additional Information", "text": ""}}}}
        """;

    public const string Personio = """
        <?xml version="1.0" encoding="UTF-8"?>
        <workzag-jobs>
          <position>
            <id>18</id><subcompany>Larkfell SE &amp; Co. KG</subcompany><office>Bonn</office><additionalOffices><office>Ghent</office></additionalOffices>
            <department>Quality</department><recruitingCategory>Engineering</recruitingCategory><name>Tester</name>
            <jobDescriptions>
              <jobDescription><name>Your tasks</name><value><![CDATA[<ul><li>Test what others build</li></ul>]]></value></jobDescription>
              <jobDescription><name>Your profile</name><value><![CDATA[<p>You know C# &amp; SQL.</p>]]></value></jobDescription>
            </jobDescriptions>
            <employmentType>permanent</employmentType><seniority>experienced</seniority><schedule>full-time</schedule><yearsOfExperience>2-5</yearsOfExperience><keywords/>
            <occupation>software_and_web_development</occupation><createdAt>2026-03-04T14:10:41+00:00</createdAt>
          </position>
        </workzag-jobs>
        """;
}
