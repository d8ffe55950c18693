namespace Waymark.Tests;

/// <summary>The smallest answers that are of use.</summary>
internal static class SmallAnswers
{
    public const string Json =
        """{ "reasons": [{ "id": "working-remotely" }], "shortlist": [{ "id": "technical-writer" }], "skills": [{ "id": "writing", "level": "competent" }, { "id": "git", "held": false }] }""";
}
