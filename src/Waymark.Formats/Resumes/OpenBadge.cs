using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads Open Badges 3.0: one credential, a list of them, or a signed one (a JWT). Proofs are not checked, so all of them stay unverified.</summary>
internal static class OpenBadge
{
    private static readonly string[] Types = ["OpenBadgeCredential", "AchievementCredential"];

    // What credentials are wrapped in: one that is signed, and what a wallet gives away.
    private const string SignedPrefix = "data:application/vc+jwt,";

    /// <summary>Whether <paramref name="root"/> is one, or a list that begins with one.</summary>
    public static bool IsOne(JsonElement root) => Credentials(root).FirstOrDefault() is { ValueKind: JsonValueKind.Object } first && IsCredential(first);

    /// <summary>Whether <paramref name="root"/> is a badge of an earlier version.</summary>
    public static bool IsOlder(JsonElement root) =>
        root.Text("@context")?.Contains("openbadges", StringComparison.OrdinalIgnoreCase) is true || (root.At("badge") is not null && root.At("recipient") is not null);

    /// <summary>Whether <paramref name="text"/> begins as a signed one does.</summary>
    public static bool IsSigned(string text) => text.AsSpan().TrimStart() is var start && start.StartsWith("eyJ") && !start.TrimEnd().ContainsAny(' ', '\n');

    /// <summary>The JSON inside of a signed one; <see langword="null"/> where <paramref name="text"/> is none.</summary>
    public static string? Unsigned(string text)
    {
        if (text.Trim().Split('.') is not [['e', 'y', 'J', ..], { Length: > 0 } payload, _] || !Base64Url.IsValid(payload))
        {
            return null;
        }

        var json = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(payload));
        return JsonText.TryParse(json, out var root) is null ? root.At("vc")?.GetRawText() ?? json : null;
    }

    /// <summary>Reads <paramref name="root"/>.</summary>
    public static CurriculumVitae Read(JsonElement root)
    {
        LeftOut left = new();
        List<(Certificate Certificate, Undertaking Shown)> badges = [];
        foreach (var (at, credential) in Credentials(root).Index())
        {
            var achievement = credential.At("credentialSubject")?.Items().FirstOrDefault().At("achievement")?.Items().FirstOrDefault();
            if (!IsCredential(credential) || achievement is not { } one || TextLines.Line(one.Text("name") ?? credential.Text("name")) is not { } name)
            {
                left.Add($"Badge {at + 1}: it does not name an achievement in the form of Open Badges 3.0.");
                continue;
            }

            var issuer = TextLines.Line(credential.At("issuer")?.AsText ?? credential.At("issuer")?.Text("name"));
            var from = left.Date(credential.Text("validFrom") ?? credential.Text("issuanceDate"), "validFrom");
            var link = new[] { one.Text("id"), credential.Text("id") }.FirstOrDefault(id => id?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) is true);
            badges.Add((
                new() { Name = name, Issuer = issuer, From = from, To = left.Date(credential.Text("validUntil") ?? credential.Text("expirationDate"), "validUntil"), Link = link, Verified = false },
                new()
                {
                    Name = name,
                    Where = issuer,
                    From = from,
                    To = from,
                    Link = link,
                    Did = [.. new[] { one.Text("description"), one.At("criteria")?.Text("narrative") }.SelectMany(PlainResume.Lines)],
                    Skills = [.. one.Items("alignment").Select(alignment => TextLines.Line(alignment.Text("targetName"))).OfType<string>()],
                }));
        }

        return new() { Certificates = [.. badges.Select(badge => badge.Certificate)], Undertakings = [.. badges.Select(badge => badge.Shown)], NotUnderstood = left.All };
    }

    // A list, a presentation that holds some, or one by itself; a signed one is opened.
    private static IEnumerable<JsonElement> Credentials(JsonElement root) =>
        from one in root.Items()
        from credential in IsCredential(one) ? [one] : one.Items("verifiableCredential").DefaultIfEmpty(one)
        select (credential.AsText ?? credential.Text("id")?.Replace(SignedPrefix, "", StringComparison.OrdinalIgnoreCase)) is { } signed && Unsigned(signed) is { } json && JsonText.TryParse(json, out var opened) is null ? opened : credential;

    private static bool IsCredential(JsonElement root) =>
        root.At("credentialSubject") is not null && root.Items("type").Any(type => type.AsText is { } word && (Types.Contains(word) || word == "VerifiableCredential"));
}
