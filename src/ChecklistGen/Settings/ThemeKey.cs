using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Files;

namespace ChecklistGen.Settings;

/// <summary>
/// One key of a theme. This is its only definition: reading, <c>explain theme</c> and the table in the templates' README are made from it.
/// </summary>
public sealed record ThemeKey
{
    internal const string LogoSection = "logo";

    // The narrowest and the widest margin that leaves a page readable and a header its place.
    private const double LeastMargin = 28;
    private const double MostMargin = 200;

    private ThemeKey(string section, string key, string takes, string help, Func<ThemeDraft, ConfigurationNode, IWorkspace, ThemeDraft> set)
    {
        (Section, Key, Takes, Help, Set) = (section, key, takes, help, set);
    }

    /// <summary>All of them, section by section.</summary>
    public static ImmutableArray<ThemeKey> All { get; } =
    [
        Colour("text", "running text", p => p.Text, (p, c) => p with { Text = c }),
        Colour("muted", "less prominent text", p => p.Muted, (p, c) => p with { Muted = c }),
        Colour("accent", "headings and brand elements", p => p.Accent, (p, c) => p with { Accent = c }),
        Colour("link", "links", p => p.Link, (p, c) => p with { Link = c }),
        Colour("rule", "lines between rows and around boxes", p => p.Rule, (p, c) => p with { Rule = c }),
        Colour("header-fill", "behind the headers of tables", p => p.HeaderFill, (p, c) => p with { HeaderFill = c }),
        Colour("soft-fill", "behind group rows, code and notes", p => p.SoftFill, (p, c) => p with { SoftFill = c }),
        Colour("warning", "the edge of a warning", p => p.Warning, (p, c) => p with { Warning = c }),
        Colour("warning-fill", "behind a warning", p => p.WarningFill, (p, c) => p with { WarningFill = c }),
        Colour("share-mine", "the customer's share in a bar", p => p.ShareMine, (p, c) => p with { ShareMine = c }),
        Colour("share-shared", "the common share in a bar", p => p.ShareShared, (p, c) => p with { ShareShared = c }),
        Colour("share-others", "the others' share in a bar", p => p.ShareOthers, (p, c) => p with { ShareOthers = c }),

        new("font", "name", "NAME", "the typeface in Word, Excel and HTML files", (d, v, _) => d with { FontName = v.Text() }) { Default = t => t.Theme.Font.Name },
        Font("regular", "the typeface in PDF files, as a TrueType file"),
        Font("bold", "its bold style (else the regular one)"),
        Font("italic", "its italic style (else the regular one)"),
        Font("bold-italic", "its bold italic style (else the regular one)"),
        Font("fallback", "a TrueType file for characters that the typeface lacks in PDF files"),

        new(LogoSection, "file", "FILE", "the logo above the title: PNG or JPEG", (d, v, w) => d with { LogoFile = ReadFile(v, FileKind.Picture, w) is { } bytes ? (bytes, v) : null }),
        new(LogoSection, "description", "TEXT", "what it shows, for those who can't see it; a logo needs one", (d, v, _) => d with { LogoDescription = v.Text() }),
        new(LogoSection, "height", "LENGTH", "its height", (d, v, _) => d with { LogoHeight = v.Parse<double>(Length, "a length such as `12mm`") ?? d.LogoHeight }) { Default = _ => Points(new ThemeDraft().LogoHeight) },

        new("page", "size", "A4 or Letter", "the paper of PDF and Word files", (d, v, _) => d with { Page = Size(d.Page, v) }) { Default = _ => "A4" },
        Margin("margin-left", "left of the text", p => p.MarginLeft, (p, m) => p with { MarginLeft = m }),
        Margin("margin-right", "right of the text", p => p.MarginRight, (p, m) => p with { MarginRight = m }),
        Margin("margin-top", "above the text", p => p.MarginTop, (p, m) => p with { MarginTop = m }),
        Margin("margin-bottom", "below the text", p => p.MarginBottom, (p, m) => p with { MarginBottom = m }),

        Running("header", "left", "at the head of each page, left"),
        Running("header", "right", "at the head of each page, right"),
        Running("footer", "left", "at the foot of each page, left"),
        Running("footer", "right", "at the foot of each page, right"),
    ];

    /// <summary>The key above it, which groups keys.</summary>
    public string Section { get; }

    /// <summary>The key itself.</summary>
    public string Key { get; }

    /// <summary>Both, as one writes about it: <c>page.margin-left</c>.</summary>
    public string Name => $"{Section}.{Key}";

    /// <summary>What it takes, in capitals where that is a kind of value.</summary>
    public string Takes { get; }

    /// <summary>What it is for.</summary>
    public string Help { get; }

    /// <summary>Its value in a theme, in words; null if there is none to show.</summary>
    public Func<DocumentTheme, string?> Default { get; private init; } = _ => null;

    /// <summary>Applies the key's value to the draft.</summary>
    internal Func<ThemeDraft, ConfigurationNode, IWorkspace, ThemeDraft> Set { get; }

    private static ThemeKey Colour(string key, string help, Func<Palette, Colour> get, Func<Palette, Colour, Palette> set) =>
        new("colours", key, "COLOUR", help, (d, v, _) => v.Parse<Colour>(Documents.Theming.Colour.TryParse, "a colour such as \"#17375E\", in quotes") is { } colour ? d with { Palette = set(d.Palette, colour) } : d)
        {
            Default = t => get(t.Theme.Palette).ToString(),
        };

    private static ThemeKey Margin(string key, string help, Func<PageSetup, double> get, Func<PageSetup, double, PageSetup> set) =>
        new("page", key, "LENGTH", $"the margin {help}", (d, v, _) => Margin(v) is { } margin ? d with { Page = set(d.Page, margin) } : d) { Default = t => Points(get(t.Theme.Page)) };

    private static ThemeKey Font(string key, string help) => new("font", key, "FILE", help, (d, v, w) => ReadFont(v, w) is { } bytes ? d with { FontFiles = d.FontFiles.SetItem(key, bytes) } : d);

    private static ThemeKey Running(string place, string side, string help) =>
        new(place, side, "TEXT", help, (d, v, _) => v.Text() is { } text ? d with { RunningTexts = d.RunningTexts.SetItem($"{place}-{side}", text) } : d);

    private static PageSetup Size(PageSetup page, ConfigurationNode value)
    {
        PageSetup? size = value.Text() switch
        {
            "A4" => PageSetup.A4,
            "Letter" => PageSetup.Letter,
            _ => null,
        };
        if (size is null)
            value.Report("this size of paper is not known", "write `A4` or `Letter`");
        return size is null ? page : page with { Width = size.Width, Height = size.Height };
    }

    private static double? Margin(ConfigurationNode value)
    {
        var points = value.Parse<double>(Length, "a length such as `18mm` or `54pt`");
        if (points is null or (>= LeastMargin and <= MostMargin))
            return points;
        value.Report("this margin leaves no readable page", FormattableString.Invariant($"keep it between {LeastMargin}pt and {MostMargin}pt"));
        return null;
    }

    private static double? Length(string text)
    {
        foreach (var (unit, points) in new[] { ("mm", 72 / 25.4), ("cm", 72 / 2.54), ("in", 72.0), ("pt", 1.0) })
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return number * points;
            }
        }

        return null;
    }

    private static string Points(double length) => FormattableString.Invariant($"{length}pt");

    private static ImmutableArray<byte>? ReadFont(ConfigurationNode value, IWorkspace workspace)
    {
        if (ReadFile(value, FileKind.Font, workspace) is not { } bytes)
            return null;
        if (FontFiles.CutTable(bytes.AsSpan()) is not { } cut)
            return bytes;
        value.Report($"the file is cut short: its table `{cut}` is not all there", "copy the font again, whole");
        return null;
    }

    private static ImmutableArray<byte>? ReadFile(ConfigurationNode value, FileKind kind, IWorkspace workspace)
    {
        if (ConfigurationPaths.Beside(value) is not { } path)
            return null;
        try
        {
            var bytes = workspace.ReadAll(path, kind);
            if (bytes.Length > 0)
                return ImmutableCollectionsMarshal.AsImmutableArray(bytes);
            value.Report($"`{path}` is empty or not a file", "name a file beside the theme, or by its whole path");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            value.Report(e is FileTooLargeException ? $"`{path}` can't be read: {e.Message}" : $"`{path}` can't be read", "name a file beside the theme, or by its whole path");
        }

        return null;
    }
}
