namespace Waymark.Cli;

/// <summary>A person's answers in a file.</summary>
internal static class AnswersFile
{
    /// <summary>Reads the answers, or says what is wrong with the file and what to do.</summary>
    public static Outcome<Plan> Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var plan = Plan.Parse(stream);
            return plan.Refused ? new Refusal.NotUsable(file, plan.Refusal.Reason) : plan;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return NotRead(file, error);
        }
    }

    /// <summary>Why a file could not be opened.</summary>
    public static Refusal NotRead(string file, Exception error) => new Refusal.NotUsable(file,
        File.Exists(file) ? $"it cannot be read: {error.Message}" : Directory.Exists(file) ? "it is a folder; give the file with your answers" : "there is no such file; check the path");
}
