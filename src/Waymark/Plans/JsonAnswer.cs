using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waymark;

/// <summary>How answers are put into JSON.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Written = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An answer as the text of one object, without a line end.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (Utf8JsonWriter json = new(stream, Written))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>A part of another JSON as a text of its own, without a line end.</summary>
    public static string Of(JsonElement part)
    {
        using var stream = new MemoryStream();
        using (Utf8JsonWriter json = new(stream, Written))
        {
            part.WriteTo(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>What each answer about a report begins with: the day and the catalogue that it is told for.</summary>
    public static void Head(PlanReport report, Utf8JsonWriter json)
    {
        json.WriteString("today", $"{report.Today:yyyy-MM-dd}");
        json.WriteString("catalogue", report.Catalogue.Fingerprint);
    }

    extension(Utf8JsonWriter json)
    {
        /// <summary>A list of objects.</summary>
        public void List<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        /// <summary>A list of words.</summary>
        public void Words(string name, IEnumerable<string> words)
        {
            json.WriteStartArray(name);
            foreach (var word in words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        /// <summary>An object.</summary>
        public void Part(string name, Action write)
        {
            json.WriteStartObject(name);
            write();
            json.WriteEndObject();
        }

        /// <summary>What is JSON already.</summary>
        public void Raw(string name, string written)
        {
            using var part = JsonDocument.Parse(written);
            json.WritePropertyName(name);
            part.RootElement.WriteTo(json);
        }

        /// <summary>The value of an enum, as a word in camel case.</summary>
        public void Word<T>(string name, T value)
            where T : struct, Enum => json.WriteString(name, value.InJson);

        /// <summary>A figure with at most four digits after the point; left out where there is none.</summary>
        public void Figure(string name, double? value)
        {
            if (value is { } figure)
            {
                json.WriteNumber(name, Math.Round(figure, 4));
            }
        }

        /// <summary>Words; left out where there are none.</summary>
        public void Said(string name, string? words)
        {
            if (!string.IsNullOrEmpty(words))
            {
                json.WriteString(name, words);
            }
        }

        /// <summary>Skills, each by id and name.</summary>
        public void Skills(string name, IEnumerable<Skill> skills) => json.List(name, skills, skill => json.Thing(skill.Id, skill.Name));

        /// <summary>What an object stands for: its id and name.</summary>
        public void Thing(string id, string name)
        {
            json.WriteString("id", id);
            json.WriteString("name", name);
        }
    }
}
