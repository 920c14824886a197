using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>Findings about files that are not pages (<c>CG039x</c>).</summary>
public static class SourceDiagnostics
{
    /// <summary>A format that may hold a matrix and is not read; an error where the file was named itself.</summary>
    public static DiagnosticRule UnreadFormat { get; } = new("CG0391", Severity.Warning, "unread-format");

    /// <summary>Files and folders below a folder that hold no pages.</summary>
    public static DiagnosticRule Skipped { get; } = new("CG0392", Severity.Note, "skipped-files");

    /// <summary>A file that was named as a page, and that this program made.</summary>
    public static DiagnosticRule OwnFile { get; } = new("CG0393", Severity.Error, "own-file");

    /// <summary>An earlier version without ids.</summary>
    public static DiagnosticRule NoIds { get; } = new("CG0394", Severity.Error, "no-earlier-ids");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [UnreadFormat, Skipped, OwnFile, NoIds];

    /// <summary>The finding for a manifest that doesn't say which ids were handed out.</summary>
    public static Diagnostic WithoutIds(string path) => new(NoIds, new Location(path), "this manifest does not say which ids were handed out")
    {
        Help = "name the earlier page, or a folder that this version of checklistgen wrote",
    };

    /// <summary>The finding for paths below which no page has a responsibility matrix.</summary>
    public static Diagnostic NoPageFound(IReadOnlyList<string> paths) =>
        new(FileDiagnostics.NothingToRead, new Location(paths[0]), "there is no page with a responsibility matrix here")
        {
            Help = $"name pages ({string.Join(", ", PageFormats.Endings)}) that hold a responsibility matrix, or folders of them",
        };

    /// <summary>The finding for a file that was named itself and that this program made.</summary>
    public static Diagnostic OwnFileNamed(string path) => new(OwnFile, new Location(path), "this file was made by checklistgen and is not a page")
    {
        Help = "name the page that it was made from; `checklistgen status` reads back what was filled in",
    };

    /// <summary>The finding for a file that was named itself and whose format is not read.</summary>
    public static Diagnostic UnreadFormatNamed(string path, UnreadFormat format) =>
        new(UnreadFormat, new Location(path), path.EndsWith(format.Ending, StringComparison.OrdinalIgnoreCase) ? $"`{format.Ending}` files are not read" : $"by what is in it this is a `{format.Ending}` file, and those are not read") { Severity = Severity.Error, Help = format.Help };
}
