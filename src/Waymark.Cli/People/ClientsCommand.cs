using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark clients DIR</c>: where the people whom a coach helps stand, from the files that they sent.</summary>
internal sealed class ClientsCommand : Command
{
    private readonly Argument<string> folder = new("dir") { Description = $"A folder with the {SharedPlan.Ending} files of your clients. Only what lies below it is read." };
    private readonly Option<string?> agenda = new("--agenda") { Description = "What to talk about next with one of them: their name, or the file.", HelpName = "NAME" };
    private readonly Option<DateOnly?> today = DayOption.Make();

    public ClientsCommand(Terminal terminal, TimeProvider clock)
        : base("clients", "The people whom you help: last change, the step where they stand, overdue actions; by name, and never compared.")
    {
        Arguments.Add(folder);
        Options.Add(agenda);
        Options.Add(today);
        OutputFormat format = new(this);
        SetAction(parsed => DataFolder.WithCatalogue(parsed, terminal, catalogue =>
        {
            var read = ClientFolder.Read(parsed.GetRequiredValue(folder));
            if (read.Refused)
            {
                return terminal.Tell(read.Refusal);
            }

            var day = parsed.DayOf(today, clock);
            foreach (var broken in read.Value.Broken)
            {
                terminal.Refuse($"{broken.File}: {broken.Problem}");
            }

            var done = read.Value.Broken.Count == 0 ? ExitCode.Done : ExitCode.Refused;
            if (parsed.GetValue(agenda) is not { } name)
            {
                format.Write(parsed, terminal, () => Tell(read.Value, day, terminal), json => Write(read.Value, day, json));
                return done;
            }

            if (read.Value.Called(name) is not [var client])
            {
                terminal.Refuse(read.Value.Called(name).Count == 0
                    ? $"--agenda {name}: nobody of that name is among {CountWords.List([.. read.Value.Clients.Select(other => other.Name)], "or")}"
                    : $"--agenda {name}: several are called so; name the file, {CountWords.List([.. read.Value.Called(name).Select(other => other.File)], "or")}");
                return ExitCode.Refused;
            }

            var talk = client.AgendaOn(day, catalogue);
            format.Write(parsed, terminal, () => Tell(client, talk, terminal), json => Write(talk, json));
            return done;
        }));
    }

    private static void Tell(ClientFolder clients, DateOnly today, Terminal terminal)
    {
        if (clients.Clients.Count == 0)
        {
            terminal.Say($"There is no {SharedPlan.Ending} file that could be read. Ask your clients for one: waymark share-plan writes it.");
            return;
        }

        terminal.Table(["name", "last change", "stands at", "overdue"], clients.Clients.Select(client => (string[])[
            client.Name, Day(client.LastChange), StandingWords.Of(client), string.Join("; ", OverdueAction.In(client.Newest.Plan, today).Select(action => PrintableText.Line(action.What)))]));
    }

    private static void Write(ClientFolder clients, DateOnly today, Utf8JsonWriter json)
    {
        json.List("clients", clients.Clients, client =>
        {
            json.WriteString("name", client.Name);
            json.WriteString("file", client.File);
            json.WriteString("lastChange", Day(client.LastChange));
            if (SharedProgress.Standing(client.Newest.Plan, client.Newest.Chapters) is { } step)
            {
                json.Word("standsAt", step);
            }

            json.Words("chapters", client.Newest.Chapters.Select(chapter => chapter.Id));
            Overdue(json, OverdueAction.In(client.Newest.Plan, today));
        });
        json.List("broken", clients.Broken, broken =>
        {
            json.WriteString("file", broken.File);
            json.WriteString("problem", broken.Problem);
        });
    }

    private static void Tell(Client client, Agenda agenda, Terminal terminal)
    {
        terminal.Say($"{client.Name}, last change {Day(client.LastChange)}; stands at: {StandingWords.Of(client)}.");
        foreach (var (heading, lines) in StandingWords.Sections(agenda))
        {
            terminal.Say();
            terminal.Say(heading);
            foreach (var line in lines)
            {
                terminal.Say($"- {PrintableText.Line(line)}");
            }
        }
    }

    private static void Write(Agenda agenda, Utf8JsonWriter json)
    {
        if (agenda.Changed is { } changed)
        {
            json.Words("changed", changed);
        }

        Overdue(json, agenda.Overdue);
        json.Words("questions", agenda.Questions.Select(question => question.Text));
        json.Words("unanswered", agenda.Unanswered.Select(step => step.InJson));
        json.Words("notShared", agenda.NotShared.Select(step => step.InJson));
    }

    private static void Overdue(Utf8JsonWriter json, IReadOnlyList<OverdueAction> overdue) => json.List("overdue", overdue, action =>
    {
        json.WriteString("since", Day(action.Since));
        json.WriteString("what", action.What);
    });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
