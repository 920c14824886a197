using System.Globalization;

namespace ChecklistGen.Data;

/// <summary>What every document says of itself, and what templates see of it as <c>document</c>, <c>customer</c> and <c>t</c>.</summary>
public sealed record DocumentFacts
{
    private static readonly DataShape Document = new("title", "template", "format", "lang", "date", "generator", "template_hash");
    private static readonly DataShape CustomerShape = new("name");

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the template.</summary>
    public required string TemplateName { get; init; }

    /// <summary>SHA-256 over the template and everything that goes with it.</summary>
    public required string TemplateHash { get; init; }

    /// <summary>The format's name; empty where it is not decided yet.</summary>
    public string Format { get; init; } = "";

    /// <summary>The document's language.</summary>
    public required string Language { get; init; }

    /// <summary>The document's date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who it is for; null when nobody was named.</summary>
    public string? Customer { get; init; }

    /// <summary>The words of the document's language, as <c>t</c>.</summary>
    public required DataObject Words { get; init; }

    /// <summary>The member <c>document</c>.</summary>
    public DataObject DocumentToData() => Document.Create(
        MarkdownText.From(Title),
        TemplateName,
        Format,
        Language,
        Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ProgramInfo.Generator,
        TemplateHash);

    /// <summary>The member <c>customer</c>.</summary>
    public DataObject CustomerToData() => CustomerShape.Create(MarkdownText.From(Customer));
}
