namespace Waymark.Accuracy;

/// <summary>What the model of activities learns from: lines that were written for it as postings have them (<c>Training/activities.tsv</c>), and the wordings of the catalogue.</summary>
internal static class ActivityExamples
{
    private const string None = "none";

    /// <summary>All lines of a file with the activities that they tell; empty where they tell none.</summary>
    public static List<(string Id, string Text)> Written(params string[] path) =>
    [
        .. TsvTable.Rows(path[^1], File.ReadAllText(Path.Combine([SharedData.Repository, "bench", "Waymark.Accuracy", .. path])))
            .Select(row => (row.Required("activity") is var id && id == None ? "" : id, row.Required("text"))),
    ];

    /// <summary>The features of each, and its activity.</summary>
    public static List<LinearExample> Features(Catalogue catalogue)
    {
        PostingReader reader = new(catalogue);
        return
        [
            .. from example in Written("Training", "activities.tsv").Concat(catalogue.Activities.SelectMany(activity => activity.Wordings.Append(activity.Name), (activity, wording) => (activity.Id, wording)))
               where example.Item1.Length == 0 || catalogue.Activity(example.Item1) is not null
               let text = reader.MarkLines(TextNormaliser.Normalise(example.Item2)).Text
               select new LinearExample(ClauseFeature.Of(text, new(0, text.Tokens.Length), withBeginnings: true), example.Item1),
        ];
    }
}
