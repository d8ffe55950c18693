namespace Waymark.Formats;

/// <summary>What a column or field of a file that people made is for.</summary>
internal enum FieldMeaning
{
    /// <summary>Nothing that is kept.</summary>
    None,

    /// <summary>The title of the job.</summary>
    Title,

    /// <summary>The whole description.</summary>
    Description,

    /// <summary>A part of the description, told by its name.</summary>
    Section,

    /// <summary>The employer.</summary>
    Company,

    /// <summary>A place, or a part of one.</summary>
    Location,

    /// <summary>Where it was published.</summary>
    Url,

    /// <summary>When it was published.</summary>
    Date,

    /// <summary>The publisher's id.</summary>
    Id,

    /// <summary>Something else about the job.</summary>
    Field,
}
