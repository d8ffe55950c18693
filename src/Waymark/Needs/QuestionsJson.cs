using System.Text.Json;

namespace Waymark;

/// <summary>What to ask people, as JSON.</summary>
internal static class QuestionsJson
{
    /// <summary>Writes all questions, first those that would decide, into an object that is open.</summary>
    public static void Write(PlanReport report, Utf8JsonWriter json)
    {
        json.List("deciding", report.Questions.Deciding, question => Write(question, json));
        json.List("all", report.Questions.All, question => Write(question, json));
    }

    private static void Write(Question question, Utf8JsonWriter json)
    {
        json.Word("who", question.Who);
        json.WriteString("question", question.Text);
        json.Word("topic", question.Topic);
        json.WriteString("about", question.About);
        json.WriteBoolean("must", question.IsMust);
        json.Words("employers", question.Employers);
        json.WriteString("why", question.Why);
    }
}
