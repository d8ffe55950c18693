using Xunit;

namespace Waymark.Tests;

public sealed class LanguageRuleTests
{
    private static readonly PostingReader Reader = PlainReader.Shared;

    [Theory]
    [InlineData("We are looking for a developer who will work with our team on the product.", "en", true)]
    [InlineData("Nous cherchons une personne pour notre équipe, avec des projets dans les ports et sur la mer.", "fr", false)]
    [InlineData("Wir suchen für unser Team eine Person, die mit uns an der Software und den Daten arbeitet.", "de", false)]
    [InlineData("Buscamos una persona para nuestro equipo, con experiencia en los puertos y las ciudades del mar.", "es", false)]
    [InlineData("Мы ищем разработчика в нашу команду, который любит море и корабли.", "ru", false)]
    [InlineData("私たちは海が好きな開発者を探しています。", "ja", false)]
    [InlineData("Java, SQL", "und", true)]
    public void The_language_is_named(string text, string language, bool isRead)
    {
        var reading = Reader.Read(new(text));
        Assert.Equal((language, isRead), (reading.Language, reading.IsRead));
    }

    [Fact]
    public void What_is_not_read_is_not_guessed_at()
    {
        var reading = Reader.Read(new("Nous cherchons une personne qui connaît Java et SQL pour notre équipe, avec des projets dans les ports.") { Title = "Java Developer" });
        Assert.Empty(reading.Requirements);
        Assert.Null(reading.Role);
    }
}
