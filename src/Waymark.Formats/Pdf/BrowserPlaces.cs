namespace Waymark.Formats;

/// <summary>Where browsers that print are installed.</summary>
internal static class BrowserPlaces
{
    private static readonly string[] OnPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome", "msedge"];

    private static readonly string[] OnLinux = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/opt/microsoft/msedge", "/usr/lib/chromium"];

    private static readonly string[] OnMac = ["Google Chrome", "Chromium", "Microsoft Edge"];

    private static readonly string[] OnWindows = [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>The paths to try on this computer, the first that is there wins.</summary>
    public static IEnumerable<string> OfThisComputer() => All(
        Environment.GetEnvironmentVariable("PATH"),
        OperatingSystem.IsWindows() ? [.. Folders(Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData)] : null,
        OperatingSystem.IsMacOS() ? ["/Applications", .. Folders(Environment.SpecialFolder.UserProfile).Select(home => Path.Combine(home, "Applications"))] : null);

    /// <summary>The paths to try: those on the search path, then the usual places.</summary>
    /// <param name="path">The search path.</param>
    /// <param name="programs">Where Windows keeps programs; <see langword="null"/> elsewhere.</param>
    /// <param name="applications">Where a Mac keeps them; <see langword="null"/> elsewhere.</param>
    public static IEnumerable<string> All(string? path, IReadOnlyList<string>? programs, IReadOnlyList<string>? applications)
    {
        var ending = programs is null ? "" : ".exe";
        var searched = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathFullyQualified);
        return
        [
            .. from name in OnPath from folder in searched select Path.Combine(folder, name + ending),
            .. from folder in programs ?? [] from program in OnWindows select Path.Combine(folder, program),
            .. from folder in applications ?? [] from name in OnMac select $"{folder}/{name}.app/Contents/MacOS/{name}",
            .. from folder in programs is null && applications is null ? OnLinux : [] from name in OnPath select $"{folder}/{name}",
        ];
    }

    private static IEnumerable<string> Folders(params IEnumerable<Environment.SpecialFolder> folders) => folders.Select(Environment.GetFolderPath).Where(folder => folder.Length > 0);
}
