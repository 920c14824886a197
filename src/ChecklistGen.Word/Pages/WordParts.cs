using ChecklistGen.Office;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Word.Pages;

/// <summary>What a document's text refers to in other parts of the file.</summary>
internal sealed class WordParts
{
    private readonly IReadOnlyDictionary<string, Relationships.Target> _relationships;

    public WordParts(PackageReader package, string text)
    {
        _relationships = Relationships.Of(package, text);
        Styles = ParagraphStyles.Of(package, PartOf(PartType.Styles));
        Numbering = Numbering.Of(package, PartOf(PartType.Numbering));
    }

    /// <summary>Those of another part, which has the styles of the document and addresses of its own.</summary>
    public WordParts(PackageReader package, string part, WordParts document)
    {
        _relationships = Relationships.Of(package, part);
        (Styles, Numbering) = (document.Styles, document.Numbering);
    }

    public ParagraphStyles Styles { get; }

    public Numbering Numbering { get; }

    /// <summary>The name of the part of some kind; null where there is none.</summary>
    public string? PartOf(PartType type) => _relationships.Values.FirstOrDefault(r => r.Is(type)).Name;

    /// <summary>The address that a relationship leads to; null where it leads to none.</summary>
    public string? AddressOf(string id) => _relationships.TryGetValue(id, out var target) && target.IsExternal && target.Name.Length > 0 ? target.Name : null;
}
