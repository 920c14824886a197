using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Sections;
using ChecklistGen.Text;

namespace ChecklistGen.Reading;

/// <summary>Reads what a page says about its service, preferring the front matter.</summary>
internal sealed class ServiceReader
{
    // Keys as FrontMatter simplifies them, the usual ones first.
    private static readonly string[] TitleKeys = ["title", "titre", "titel", "titulo", "titolo", "tytul"];
    private static readonly string[] DescriptionKeys = ["description", "excerpt", "extrait", "summary", "beschreibung", "descripcion", "descrizione", "descricao", "opis"];
    private static readonly string[] UpdatedKeys =
    [
        "updated", "lastupdated", "lastupdate", "lastupdate.date", "lastmod", "modified", "date",
        "miseajour", "dernieremiseajour", "aktualisiert", "actualizado", "aggiornato", "atualizado", "zaktualizowano",
    ];

    private static readonly string[] UrlKeys = ["url", "canonical", "canonicalurl", "permalink", "link"];
    private static readonly string[] LanguageKeys = ["lang", "language", "locale", "langue", "sprache", "idioma", "lingua", "jezyk"];
    private static readonly string[] CodeKeys = ["checklistcode", "code"];
    private static readonly string[] DateFormats = ["yyyy-M-d", "yyyy/M/d", "d.M.yyyy"];
    private const int MaxCode = 12;

    private readonly Page _page;

    public ServiceReader(Page page)
    {
        _page = page;
        var heading = page.Blocks.OfType<PageHeading>().FirstOrDefault(h => h.Level == 1);
        Heading = heading is null ? null : Plain(heading.Content.Text);
        FrontMatterTitle = Find(TitleKeys) is { } title ? Plain(title.Text) : null;
        Description = Find(DescriptionKeys) is { } description ? Plain(description.Text) : null;
    }

    /// <summary>The title in the front matter; null without one.</summary>
    public string? FrontMatterTitle { get; }

    /// <summary>The title as the page shows it; empty where it has none.</summary>
    public string Title => FrontMatterTitle ?? Heading ?? "";

    public string? Description { get; }

    /// <summary>The language that the front matter claims, as a two-letter code.</summary>
    public string? DeclaredLanguage =>
        Find(LanguageKeys)?.Value.Split('-', '_')[0].ToLowerInvariant() is { Length: 2 } code && code.All(char.IsAsciiLetterLower) ? code : null;

    /// <summary>The service's name: from the title, the heading or, failing those, the path.</summary>
    public string Name => field ??= new[] { FrontMatterTitle, Heading }
        .Select(t => t is null ? "" : ServiceName.FromTitle(t))
        .Append(ServiceName.FromPath(_page.Source.Path))
        .First(n => n.Length > 0);

    private string? Heading { get; }

    public ServiceInfo Read(string? provider, string language, DiagnosticBag diagnostics)
    {
        var code = Find(CodeKeys)?.Value;
        var url = Find(UrlKeys)?.Value;
        return new ServiceInfo
        {
            Name = Name,
            Title = Title,
            Provider = provider,
            Description = Description,
            Url = Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : null,
            Updated = ReadDate(diagnostics),
            UpdatedLocation = LocationOf(UpdatedKeys),
            Language = language,
            DeclaredLanguage = DeclaredLanguage,
            LanguageLocation = LocationOf(LanguageKeys),
            Code = code is { Length: <= MaxCode } && code.All(char.IsAsciiLetterOrDigit) ? code.ToUpperInvariant() : null,
        };
    }

    private DateOnly? ReadDate(DiagnosticBag diagnostics)
    {
        if (Find(UpdatedKeys) is not { } entry)
            return null;
        var value = entry.Value.Split('T', ' ')[0];
        if (DateOnly.TryParseExact(value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        diagnostics.Add(MatrixDiagnostics.UnreadableDate, entry.Location, $"`{entry.Value}` can't be understood as a date", "write it as `2024-05-31`");
        return null;
    }

    private Location? LocationOf(string[] keys) => Find(keys) is { } entry ? entry.Location : null;

    private FrontMatterEntry? Find(string[] keys) => _page.FrontMatter.Find(keys);

    // Remains of markup that isn't closed.
    private static string Plain(string text) => text.Trim('*', '_', ' ');
}
