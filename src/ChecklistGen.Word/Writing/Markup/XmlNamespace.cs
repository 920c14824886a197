namespace ChecklistGen.Word.Writing.Markup;

/// <summary>A namespace of Word's XML under the prefix that everybody knows it by.</summary>
internal sealed record XmlNamespace(string Prefix, string Uri)
{
    public static XmlNamespace Word { get; } = new("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");

    public static XmlNamespace Word2010 { get; } = new("w14", "http://schemas.microsoft.com/office/word/2010/wordml");

    public static XmlNamespace Relationships { get; } = new("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    public static XmlNamespace WordDrawing { get; } = new("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");

    public static XmlNamespace Drawing { get; } = new("a", "http://schemas.openxmlformats.org/drawingml/2006/main");

    public static XmlNamespace Picture { get; } = new("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");

    public static XmlNamespace Compatibility { get; } = new("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
}
