using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Files;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>Reads themes: colours, typeface, logo, paper, and the texts at the head and the foot of pages. <see cref="ThemeKey.All"/> has the keys.</summary>
public sealed class ThemeReader
{
    // WCAG 2.2, 1.4.3 (level AA).
    private const double LeastContrast = 4.5;

    private readonly DiagnosticBag _diagnostics = new();
    private readonly ConfigurationTable<ThemeDraft> _sections;

    private ThemeReader(IWorkspace workspace) => _sections = new ConfigurationTable<ThemeDraft>(
        ThemeKey.All.GroupBy(k => k.Section, StringComparer.Ordinal).ToDictionary(g => g.Key, g => SectionReader(g, workspace), StringComparer.Ordinal));

    /// <summary>Reads a theme; it must not be used if there are errors.</summary>
    public static Outcome<DocumentTheme> Read(IWorkspace workspace, string path)
    {
        var reader = new ThemeReader(workspace);
        var theme = new ThemeDraft();
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Settings);
            var source = SourceTextReader.Read(path, stream);
            reader._diagnostics.AddRange(source.Diagnostics.Where(d => d.Rule != SourceTextDiagnostics.EmptyFile));
            if (source.Value is not null)
                theme = reader._sections.Read(source.Value, theme, new ConfigurationFile(path, reader._diagnostics, () => []));
            reader.CheckContrast(theme.Palette, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reader._diagnostics.Add(FileDiagnostics.UnreadableFile(path, e));
        }

        return new Outcome<DocumentTheme>(theme.ToTheme(), reader._diagnostics.ToSorted());
    }

    private static Func<ThemeDraft, ConfigurationNode, ThemeDraft> SectionReader(IGrouping<string, ThemeKey> section, IWorkspace workspace)
    {
        var keys = new ConfigurationTable<ThemeDraft>(section.ToDictionary(
            k => k.Key,
            k => (Func<ThemeDraft, ConfigurationNode, ThemeDraft>)((draft, value) => k.Set(draft, value, workspace)),
            StringComparer.Ordinal));
        return (draft, value) => section.Key == ThemeKey.LogoSection ? WithLogo(keys.Read(value, draft), value) : keys.Read(value, draft);
    }

    private static ThemeDraft WithLogo(ThemeDraft draft, ConfigurationNode section)
    {
        if (string.IsNullOrWhiteSpace(draft.LogoDescription))
            section.Report("the logo has no description", "say what it shows for those who can't see it: `description: Example SA`");
        if (draft.LogoFile is not { } file)
            return draft;
        if (PictureHeader.TryRead(file.Bytes.AsSpan()) is not { } header)
            file.Value.Report("this is not a PNG or JPEG picture", "save the logo as PNG or JPEG");
        else if (!PictureHeader.HasEnd(file.Bytes.AsSpan()))
            file.Value.Report("the picture is cut short", "copy the logo again, whole");
        else
            return draft with { Logo = new Image(file.Bytes, header.MediaType, draft.LogoDescription ?? "", draft.LogoHeight * header.Width / header.Height, draft.LogoHeight) };
        return draft;
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

/// <summary>A theme that is being read.</summary>
internal sealed record ThemeDraft
{
    public Palette Palette { get; init; } = Theme.Default.Palette;

    public PageSetup Page { get; init; } = Theme.Default.Page;

    public string? FontName { get; init; }

    /// <summary>The font files by key.</summary>
    public ImmutableDictionary<string, ImmutableArray<byte>> FontFiles { get; init; } = ImmutableDictionary<string, ImmutableArray<byte>>.Empty;

    /// <summary>The logo's file, and the value that names it.</summary>
    public (ImmutableArray<byte> Bytes, ConfigurationNode Value)? LogoFile { get; init; }

    public double LogoHeight { get; init; } = 32;

    public string? LogoDescription { get; init; }

    public Image? Logo { get; init; }

    public ImmutableDictionary<string, string> RunningTexts { get; init; } = ImmutableDictionary<string, string>.Empty;

    public DocumentTheme ToTheme() => new(
        Theme.Default with { Palette = Palette, Page = Page, Font = Font, Logo = Logo },
        RunningTexts,
        File("fallback") is { } fallback ? fallback.AsMemory() : null);

    private FontFamily Font => File("regular") is { } regular
        ? new FontFamily(FontName ?? FontFamily.Default.Name, new FontFiles(regular, File("bold"), File("italic"), File("bold-italic")))
        : FontName is null ? FontFamily.Default : FontFamily.Default with { Name = FontName };

    private ImmutableArray<byte>? File(string key) => FontFiles.TryGetValue(key, out var bytes) ? bytes : null;
}

/// <summary>What a theme file says: the looks, and the texts at the head and the foot of pages.</summary>
/// <param name="Theme">The looks.</param>
/// <param name="RunningTexts">Markdown by place: <c>header-left</c>, <c>footer-right</c>; the template's are used for the others.</param>
/// <param name="FallbackFont">A TrueType file for characters that the typeface lacks; null for none.</param>
public sealed record DocumentTheme(Theme Theme, ImmutableDictionary<string, string> RunningTexts, ReadOnlyMemory<byte>? FallbackFont)
{
    /// <summary>The theme used unless another is named.</summary>
    public static DocumentTheme Default { get; } = new(Theme.Default, ImmutableDictionary<string, string>.Empty, FallbackFont: null);
}
