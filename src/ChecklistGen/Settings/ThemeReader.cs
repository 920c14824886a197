using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Files;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>Reads themes: colours, typeface, logo, paper, and the texts at the head and the foot of pages.</summary>
public sealed class ThemeReader
{
    private const double DefaultLogoHeight = 32;
    private const double LeastContrast = 4.5;

    // The narrowest and the widest margin that leaves a page readable and a header its place.
    private const double LeastMargin = 28;
    private const double MostMargin = 200;

    private readonly IWorkspace _workspace;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly ConfigurationTable<DocumentTheme> _keys;
    private readonly ConfigurationTable<Palette> _colours;
    private readonly ConfigurationTable<PageSetup> _page;

    private ThemeReader(IWorkspace workspace)
    {
        _workspace = workspace;
        _colours = new ConfigurationTable<Palette>(ColourKeys());
        _page = new ConfigurationTable<PageSetup>(PageKeys());
        _keys = new ConfigurationTable<DocumentTheme>(new Dictionary<string, Func<DocumentTheme, ConfigurationNode, DocumentTheme>>(StringComparer.Ordinal)
        {
            ["colours"] = (t, v) => t with { Theme = t.Theme with { Palette = _colours.Read(v, t.Theme.Palette) } },
            ["font"] = Font,
            ["logo"] = (t, v) => t with { Theme = t.Theme with { Logo = Logo(v) } },
            ["page"] = (t, v) => t with { Theme = t.Theme with { Page = _page.Read(v, t.Theme.Page) } },
            ["header"] = (t, v) => t with { RunningTexts = Running(t.RunningTexts, "header", v) },
            ["footer"] = (t, v) => t with { RunningTexts = Running(t.RunningTexts, "footer", v) },
        });
    }

    /// <summary>Reads a theme; with errors among the findings, it must not be used.</summary>
    public static Outcome<DocumentTheme> Read(IWorkspace workspace, string path)
    {
        var reader = new ThemeReader(workspace);
        var theme = DocumentTheme.Default;
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Settings);
            var source = SourceTextReader.Read(path, stream);
            reader._diagnostics.AddRange(source.Diagnostics);
            if (source.Value is not null)
                theme = reader._keys.Read(source.Value, theme, new ConfigurationFile(path, reader._diagnostics, () => []));
            reader.CheckContrast(theme.Theme.Palette, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reader._diagnostics.Add(FileDiagnostics.UnreadableFile(path, e));
        }

        return new Outcome<DocumentTheme>(theme, reader._diagnostics.ToSorted());
    }

    private static Dictionary<string, Func<Palette, ConfigurationNode, Palette>> ColourKeys() => new(StringComparer.Ordinal)
    {
        ["text"] = (p, v) => p with { Text = Colour(v) ?? p.Text },
        ["muted"] = (p, v) => p with { Muted = Colour(v) ?? p.Muted },
        ["accent"] = (p, v) => p with { Accent = Colour(v) ?? p.Accent },
        ["link"] = (p, v) => p with { Link = Colour(v) ?? p.Link },
        ["rule"] = (p, v) => p with { Rule = Colour(v) ?? p.Rule },
        ["header-fill"] = (p, v) => p with { HeaderFill = Colour(v) ?? p.HeaderFill },
        ["soft-fill"] = (p, v) => p with { SoftFill = Colour(v) ?? p.SoftFill },
        ["warning"] = (p, v) => p with { Warning = Colour(v) ?? p.Warning },
        ["warning-fill"] = (p, v) => p with { WarningFill = Colour(v) ?? p.WarningFill },
        ["share-mine"] = (p, v) => p with { ShareMine = Colour(v) ?? p.ShareMine },
        ["share-shared"] = (p, v) => p with { ShareShared = Colour(v) ?? p.ShareShared },
        ["share-others"] = (p, v) => p with { ShareOthers = Colour(v) ?? p.ShareOthers },
    };

    private static Dictionary<string, Func<PageSetup, ConfigurationNode, PageSetup>> PageKeys() => new(StringComparer.Ordinal)
    {
        ["size"] = Size,
        ["margin-left"] = (p, v) => p with { MarginLeft = Margin(v) ?? p.MarginLeft },
        ["margin-right"] = (p, v) => p with { MarginRight = Margin(v) ?? p.MarginRight },
        ["margin-top"] = (p, v) => p with { MarginTop = Margin(v) ?? p.MarginTop },
        ["margin-bottom"] = (p, v) => p with { MarginBottom = Margin(v) ?? p.MarginBottom },
    };

    private static Colour? Colour(ConfigurationNode value) => value.Parse<Colour>(Documents.Theming.Colour.TryParse, "a colour such as \"#17375E\", in quotes");

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

    private DocumentTheme Font(DocumentTheme theme, ConfigurationNode value)
    {
        string? name = null;
        var files = new Dictionary<string, ImmutableArray<byte>>(StringComparer.Ordinal);
        var keys = new[] { "name", "regular", "bold", "italic", "bold-italic", "fallback" };
        foreach (var (key, node) in value.Members())
        {
            if (!keys.Contains(key, StringComparer.Ordinal))
                node.ReportUnknown(keys);
            else if (key == "name")
                name = node.Text();
            else if (ReadFile(node, FileKind.Font) is not { } bytes)
                continue;
            else if (FontFiles.CutTable(bytes.AsSpan()) is { } cut)
                node.Report($"the file is cut short: its table `{cut}` is not all there", "copy the font again, whole");
            else
                files[key] = bytes;
        }

        var family = theme.Theme.Font;
        if (files.TryGetValue("regular", out var regular))
            family = new FontFamily(name ?? family.Name, new FontFiles(regular, Of("bold"), Of("italic"), Of("bold-italic")));
        else if (name is not null)
            family = family with { Name = name };
        return theme with
        {
            Theme = theme.Theme with { Font = family },
            FallbackFont = Of("fallback") is { } fallback ? fallback.AsMemory() : theme.FallbackFont,
        };

        ImmutableArray<byte>? Of(string style) => files.TryGetValue(style, out var bytes) ? bytes : null;
    }

    private Image? Logo(ConfigurationNode value)
    {
        ImmutableArray<byte>? file = null;
        var height = DefaultLogoHeight;
        string? description = null;
        ConfigurationNode? fileNode = null;
        var keys = new[] { "file", "height", "description" };
        foreach (var (key, node) in value.Members())
        {
            switch (key)
            {
                case "file":
                    (file, fileNode) = (ReadFile(node, FileKind.Picture), node);
                    break;
                case "height":
                    height = node.Parse<double>(Length, "a length such as `12mm`") ?? height;
                    break;
                case "description":
                    description = node.Text();
                    break;
                default:
                    node.ReportUnknown(keys);
                    break;
            }
        }

        if (string.IsNullOrWhiteSpace(description))
            value.Report("the logo has no description", "say what it shows for those who can't see it: `description: Example SA`");
        if (file is not { } picture)
            return null;
        if (PictureHeader.TryRead(picture.AsSpan()) is not { } header)
            fileNode!.Report("this is not a PNG or JPEG picture", "save the logo as PNG or JPEG");
        else if (!PictureHeader.HasEnd(picture.AsSpan()))
            fileNode!.Report("the picture is cut short", "copy the logo again, whole");
        else
            return new Image(picture, header.MediaType, description ?? "", height * header.Width / header.Height, height);
        return null;
    }

    private static ImmutableDictionary<string, string> Running(ImmutableDictionary<string, string> texts, string place, ConfigurationNode value)
    {
        foreach (var (side, node) in value.Members())
        {
            if (side is not ("left" or "right"))
                node.ReportUnknown(["left", "right"]);
            else if (node.Text() is { } text)
                texts = texts.SetItem($"{place}-{side}", text);
        }

        return texts;
    }

    private ImmutableArray<byte>? ReadFile(ConfigurationNode value, FileKind kind)
    {
        if (ConfigurationPaths.Beside(value) is not { } path)
            return null;
        try
        {
            var bytes = _workspace.ReadAll(path, kind);
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

    private void CheckContrast(Palette palette, string path)
    {
        var pairs = new[]
        {
            ("text", palette.Text, "paper", Documents.Theming.Colour.White),
            ("muted", palette.Muted, "paper", Documents.Theming.Colour.White),
            ("muted", palette.Muted, "soft-fill", palette.SoftFill),
            ("accent", palette.Accent, "paper", Documents.Theming.Colour.White),
            ("accent", palette.Accent, "header-fill", palette.HeaderFill),
            ("link", palette.Link, "paper", Documents.Theming.Colour.White),
            ("text", palette.Text, "soft-fill", palette.SoftFill),
            ("text", palette.Text, "warning-fill", palette.WarningFill),
        };
        foreach (var (name, colour, groundName, ground) in pairs)
        {
            var contrast = Documents.Theming.Colour.Contrast(colour, ground);
            if (contrast < LeastContrast)
            {
                _diagnostics.Add(
                    ConfigurationDiagnostics.LowContrast,
                    new Location(path),
                    FormattableString.Invariant($"`{name}` has a contrast of {contrast:0.0} on `{groundName}`"),
                    "text needs 4.5 to be readable by all: choose a darker or a lighter colour");
            }
        }
    }
}

/// <summary>What a theme file says: the looks, and the texts at the head and the foot of pages.</summary>
/// <param name="Theme">The looks.</param>
/// <param name="RunningTexts">Markdown by place: <c>header-left</c>, <c>footer-right</c>; what a theme does not say is the template's.</param>
/// <param name="FallbackFont">A TrueType file for characters that the typeface lacks; null for none.</param>
public sealed record DocumentTheme(Theme Theme, ImmutableDictionary<string, string> RunningTexts, ReadOnlyMemory<byte>? FallbackFont)
{
    /// <summary>The theme used unless another is named.</summary>
    public static DocumentTheme Default { get; } = new(Theme.Default, ImmutableDictionary<string, string>.Empty, FallbackFont: null);
}
