using System.ComponentModel.DataAnnotations;
using ChecklistGen.Settings;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>What every document says of itself, and what templates see of it as <c>document</c>, <c>customer</c> and <c>t</c>.</summary>
public sealed record DocumentFacts
{
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

    /// <summary>What it says of itself as a document under control.</summary>
    public DocumentControl Control { get; init; } = DocumentControl.None;

    /// <summary>The words of the document's language, as <c>t</c>.</summary>
    public required TemplateMap Words { get; init; }
}

/// <summary>The data of a document, which its template sees.</summary>
public interface IDocumentData
{
    /// <summary>The data as the template sees it.</summary>
    /// <param name="format">The format that the document is made in: <c>pdf</c>.</param>
    TemplateObject ForTemplate(string format);
}

/// <summary>The document.</summary>
public sealed record DocumentData
{
    /// <summary>Its title.</summary>
    public required MarkdownText Title { get; init; }

    /// <summary>The name of its template.</summary>
    public required string Template { get; init; }

    /// <summary>The format that is being made.</summary>
    public required string Format { get; init; }

    /// <summary>Its language, as a code.</summary>
    public required string Lang { get; init; }

    /// <summary>Its date, yyyy-MM-dd.</summary>
    [RegularExpression("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    public required string Date { get; init; }

    /// <summary>The program and its version.</summary>
    public required string Generator { get; init; }

    /// <inheritdoc cref="DocumentFacts.TemplateHash"/>
    [RegularExpression("^[0-9a-f]{64}$")]
    public required string TemplateHash { get; init; }

    /// <summary>What a document under control says of itself; what is null is to be filled in.</summary>
    public required ControlData Control { get; init; }

    internal static DocumentData Of(DocumentFacts facts) => new()
    {
        Title = MarkdownText.From(facts.Title),
        Template = facts.TemplateName,
        Format = "", // known when the data is written or rendered
        Lang = facts.Language,
        Date = IsoDate.Of(facts.Date),
        Generator = ProgramInfo.Generator,
        TemplateHash = facts.TemplateHash,
        Control = ControlData.Of(facts.Control),
    };
}

/// <summary>What a document under control says of itself.</summary>
public sealed record ControlData
{
    /// <summary>Its number in the customer's register.</summary>
    public required MarkdownText? Reference { get; init; }

    /// <summary>Its version.</summary>
    public required MarkdownText? Version { get; init; }

    /// <summary>Who may read it, as each page says.</summary>
    public required MarkdownText? Classification { get; init; }

    /// <summary>Who approved it.</summary>
    public required MarkdownText? Approver { get; init; }

    /// <summary>Who receives it.</summary>
    public required MarkdownText? Distribution { get; init; }

    /// <summary>Until when it holds, yyyy-MM-dd.</summary>
    [RegularExpression("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    public required string? ValidUntil { get; init; }

    internal static ControlData Of(DocumentControl control) => new()
    {
        Reference = MarkdownText.From(control.Reference),
        Version = MarkdownText.From(control.Version),
        Classification = MarkdownText.From(control.Classification),
        Approver = MarkdownText.From(control.Approver),
        Distribution = MarkdownText.From(control.Distribution),
        ValidUntil = IsoDate.Of(control.ValidUntil),
    };
}

/// <summary>Who the document is for.</summary>
public sealed record CustomerData
{
    /// <summary>The name; null where nobody was named.</summary>
    public required MarkdownText? Name { get; init; }

    internal static CustomerData Of(DocumentFacts facts) => new() { Name = MarkdownText.From(facts.Customer) };
}
