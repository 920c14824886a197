using System.Collections.Frozen;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>Tracks what is skipped below a folder, so that nothing is skipped silently.</summary>
/// <param name="folder">The folder.</param>
internal sealed class SkippedFiles(string folder)
{
    private const int MostNames = 3;

    private readonly Dictionary<SkipReason, List<string>> _byReason = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds a file or folder.</summary>
    public void Add(SkipReason reason, string path)
    {
        if (_byReason.TryGetValue(reason, out var paths))
            paths.Add(path);
        else
            _byReason.Add(reason, [path]);
    }

    /// <summary>A finding for each reason, the most severe first.</summary>
    public IEnumerable<Diagnostic> ToDiagnostics() => _byReason
        .OrderByDescending(r => r.Key.Rule.Severity)
        .ThenBy(r => r.Key.Rule.Code, StringComparer.Ordinal)
        .ThenBy(r => r.Key.Several, StringComparer.Ordinal)
        .Select(r => ToDiagnostic(r.Key, [.. r.Value.Order(StringComparer.Ordinal)]));

    // A single file is located at itself; several share a finding at the folder that names the first of them.
    private Diagnostic ToDiagnostic(SkipReason reason, List<string> paths)
    {
        var message = reason.Message(paths.Count);
        return paths is [var only]
            ? new Diagnostic(reason.Rule, new Location(only), message) { Help = reason.Help }
            : new Diagnostic(reason.Rule, new Location(folder), $"{message}: {Names(paths)}") { Help = reason.Help };
    }

    private string Names(List<string> paths)
    {
        var names = string.Join(", ", paths.Take(MostNames).Select(p => $"`{FilePath.Below(folder, p)}`"));
        return paths.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $"{names} and {paths.Count - MostNames} more") : names;
    }
}

/// <summary>Why something below a folder is skipped. Files skipped for the same reason share a finding.</summary>
/// <param name="Rule">The kind of finding that it is.</param>
/// <param name="One">The message for one file.</param>
/// <param name="Several">The message for several, after their number.</param>
internal sealed record SkipReason(DiagnosticRule Rule, string One, string Several)
{
    private static readonly FrozenDictionary<string, SkipReason> UnreadFormats = UnreadFormat.All.ToFrozenDictionary(
        f => f.Ending,
        f => new SkipReason(SourceDiagnostics.UnreadFormat, $"`{f.Ending}` files are not read", $"`{f.Ending}` files are not read") { Help = f.Help },
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> AssetEndings = new[]
    {
        ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".ico",
        ".css", ".scss", ".sass", ".less", ".js", ".mjs", ".cjs", ".ts", ".map",
        ".woff", ".woff2", ".ttf", ".otf", ".eot",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Pictures, styles, scripts and fonts: they belong to pages, and hold no tables.</summary>
    public static SkipReason Asset { get; } = Skipped("a picture, style, script or font is not a page", "pictures, styles, scripts and fonts are not pages");

    /// <summary>Everything that no other reason is for.</summary>
    public static SkipReason Other { get; } = Skipped("a file of another kind is not a page", "other files are not pages");

    /// <summary>What this program made.</summary>
    public static SkipReason Own { get; } = Skipped("this file was made by checklistgen and is not a page", "files were made by checklistgen and are not pages") with
    {
        Help = "`checklistgen status` reads back what was filled in",
    };

    /// <summary>Folders that other programs keep for themselves.</summary>
    public static SkipReason NeverSearched { get; } = Skipped("this folder is never searched: it is hidden, or holds packages", "folders are never searched: they are hidden, or hold packages") with
    {
        Help = "name a folder itself, if it holds pages",
    };

    /// <summary>Links to folders.</summary>
    public static SkipReason Linked { get; } = Skipped("this link to a folder is not followed: it may lead back", "links to folders are not followed: they may lead back") with
    {
        Help = "name the folder itself, if it holds pages",
    };

    /// <summary>Links to files outside of the folder.</summary>
    public static SkipReason LinkedOut { get; } = Skipped("this link is not followed: it leads out of the folder", "links are not followed: they lead out of the folder") with
    {
        Help = "name the file itself, if it is to be read",
    };

    /// <summary>Pages on which no table is a matrix.</summary>
    public static SkipReason WithoutMatrix { get; } = new(MatrixDiagnostics.NoMatrix, "the page has no RACI table", "pages have no RACI table");

    /// <summary>Files of which only some kinds can be filled in, and these can't.</summary>
    public static SkipReason WithoutFields { get; } = Skipped("this file has no fields, so no answers are read from it", "files have no fields, so no answers are read from them") with
    {
        Help = "PDF files are filled in where they were made with `--fillable`, and a web page's `Save answers` makes the file to send",
    };

    /// <summary>Files of which no kind can be filled in.</summary>
    public static SkipReason NotForms { get; } = Skipped("no answers are read from a file of another kind", "files of other kinds hold no answers that can be read");

    /// <summary>What to do about it; null where there is nothing to do.</summary>
    public string? Help { get; private init; }

    /// <summary>The reason for a file that is no page, by its name.</summary>
    public static SkipReason Of(string path) =>
        UnreadFormat.Of(path) is { } format ? UnreadFormats[format.Ending]
        : AssetEndings.Contains(Path.GetExtension(path)) ? Asset
        : Other;

    /// <summary>The message for a number of files.</summary>
    public string Message(int count) => count == 1 ? One : string.Create(CultureInfo.InvariantCulture, $"{count} {Several}");

    private static SkipReason Skipped(string one, string several) => new(SourceDiagnostics.Skipped, one, several);
}
