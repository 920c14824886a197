using System.Globalization;
using ChecklistGen.Templates.Values;

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

    /// <summary>The document's language.</summary>
    public required string Language { get; init; }

    /// <summary>The document's date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who it is for; null when nobody was named.</summary>
    public string? Customer { get; init; }

    /// <summary>The words of the document's language, as <c>t</c>.</summary>
    public required TemplateMap Words { get; init; }

    /// <summary>The member <c>document</c>.</summary>
    public DataObject DocumentToData() => Document.Create(
        MarkdownText.From(Title),
        TemplateName,
        "", // see ForFormat
        Language,
        Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ProgramInfo.Generator,
        TemplateHash);

    /// <summary>The data of a document in one format.</summary>
    /// <param name="data">The data of a document in any format.</param>
    /// <param name="format">The format's name.</param>
    /// <param name="asked">Called when a template reads the format's name.</param>
    public static DataObject ForFormat(DataObject data, string format, Action? asked = null)
    {
        var document = ((DataObject)data["document"]!).With("format", format);
        return data.With("document", asked is null ? document : document.Watched("format", asked));
    }

    /// <summary>The member <c>customer</c>.</summary>
    public DataObject CustomerToData() => CustomerShape.Create(MarkdownText.From(Customer));
}
