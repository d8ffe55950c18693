namespace Waymark;

/// <summary>A part of a document: one of the records nested here, and nothing else.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A chart is a block.</summary>
    public static implicit operator Block(Chart chart) => new ChartBlock(chart);

    /// <summary>A heading below the title.</summary>
    /// <param name="Level">2 (under the title) to 4.</param>
    /// <param name="Text">Its words.</param>
    /// <param name="Anchor">What links point at, without the #; <see langword="null"/> for nothing.</param>
    public sealed record Heading(int Level, string Text, string? Anchor = null) : Block
    {
        /// <summary>2 (under the title) to 4.</summary>
        public int Level { get; } = Level is >= 2 and <= 4 ? Level : throw new ArgumentOutOfRangeException(nameof(Level), Level, "A heading is of level 2, 3 or 4.");

        /// <summary>What links point at, without the #; <see langword="null"/> for nothing.</summary>
        public string? Anchor { get; } = Anchors.Checked(Anchor);

        /// <summary>Whether it is in the trail and starts a new page in print.</summary>
        public bool IsChapter { get; init; }

        /// <summary>A heading of level 2 that starts a chapter.</summary>
        public static Heading Chapter(string text, string anchor) => new(2, text, anchor) { IsChapter = true };
    }

    /// <summary>Running words.</summary>
    public sealed record Paragraph(Inlines Words) : Block;

    /// <summary>Bullets, or numbers from 1.</summary>
    public sealed record ListBlock(bool Ordered, IReadOnlyList<ListItem> Items) : Block
    {
        /// <summary>A list of bullets, each a line of words.</summary>
        public static ListBlock Bullets(params IEnumerable<Inlines> items) => new(Ordered: false, [.. items.Select(words => new ListItem(words))]);

        /// <summary>A list numbered from 1, each item a line of words.</summary>
        public static ListBlock Numbers(params IEnumerable<Inlines> items) => new(Ordered: true, [.. items.Select(words => new ListItem(words))]);
    }

    /// <summary>Rows under columns. The first cell of a row names the row, unless <see cref="NamesRows"/> says otherwise.</summary>
    /// <param name="Caption">What it shows; empty where the heading above says it.</param>
    /// <param name="Columns">One or more.</param>
    /// <param name="Rows">Rows of as many cells as there are columns.</param>
    public sealed record Table(string Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<Inlines>> Rows) : Block
    {
        /// <summary>Whether the first cell is a name of its row, short enough to be said before each of its cells; a sentence is not.</summary>
        public bool NamesRows { get; init; } = true;

        /// <summary>Rows of as many cells as there are columns.</summary>
        public IReadOnlyList<IReadOnlyList<Inlines>> Rows { get; } = Columns.Count > 0 && Rows.All(row => row.Count == Columns.Count)
            ? Rows
            : throw new ArgumentException("Every row has one cell for each column, and there is at least one column.", nameof(Rows));
    }

    /// <summary>A picture with the words and the table behind it.</summary>
    public sealed record ChartBlock(Chart Chart) : Block;

    /// <summary>Somebody else's words, with where they are from. With an anchor it is numbered, so that a printed link still finds it.</summary>
    /// <param name="Text">The words as they were written; lines are kept.</param>
    /// <param name="Source">Where they are from, in words: "Acme, Front-end developer"; empty for none.</param>
    /// <param name="Anchor">What links point at, without the #: "evidence-12"; <see langword="null"/> for nothing.</param>
    public sealed record Quote(string Text, string Source, string? Anchor = null) : Block
    {
        /// <summary>What links point at, without the #; <see langword="null"/> for nothing.</summary>
        public string? Anchor { get; } = Anchors.Checked(Anchor);

        /// <summary>Where the source can be read: an address for which <see cref="Inline.Link.TryParse"/> has an answer; anything else is left out.</summary>
        public string? Address { get; init => field = Inline.Link.TryParse(value); }
    }

    /// <summary>A framed group of blocks with a title. Sheets that follow each other stand side by side where there is room.</summary>
    /// <param name="Title">Its heading, one level below the heading it stands under.</param>
    /// <param name="Blocks">What is in it.</param>
    /// <param name="Anchor">What links point at, without the #; <see langword="null"/> for nothing.</param>
    public sealed record Sheet(string Title, IReadOnlyList<Block> Blocks, string? Anchor = null) : Block
    {
        /// <summary>What links point at, without the #; <see langword="null"/> for nothing.</summary>
        public string? Anchor { get; } = Anchors.Checked(Anchor);
    }
}

/// <summary>An item of a list: a line of words, and blocks below it.</summary>
public sealed record ListItem(Inlines Words, params IReadOnlyList<Block> Blocks);

/// <summary>A column of a table. A string is a column of words.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="IsNumber">Whether it holds figures, which are set to the end of the line so that digits stand under digits.</param>
public sealed record TableColumn(string Title, bool IsNumber = false)
{
    /// <summary>A column of words.</summary>
    public static implicit operator TableColumn(string title) => new(title);

    /// <summary>A column of figures.</summary>
    public static TableColumn Number(string title) => new(title, IsNumber: true);
}
