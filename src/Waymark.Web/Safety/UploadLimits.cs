namespace Waymark.Web;

/// <summary>How much may be sent at once.</summary>
internal static class UploadLimits
{
    /// <summary>Bytes of one request: a large board's file and some more.</summary>
    public const long Request = 64L << 20;

    /// <summary>Files of one request.</summary>
    public const int Files = 200;
}
