namespace ChecklistGen.Office;

/// <summary>What a part of an Office file is: its content type and the relationship that leads to it (ISO 29500-1, 11 and 15).</summary>
/// <param name="ContentType">The MIME type; empty where the file's extension decides it.</param>
/// <param name="Relationship">The relationship's type.</param>
internal sealed record PartType(string ContentType, string Relationship)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships/";

    public static PartType MainDocument { get; } = new(Word + "document.main+xml", Office + "officeDocument");

    public static PartType Styles { get; } = new(Word + "styles+xml", Office + "styles");

    public static PartType Numbering { get; } = new(Word + "numbering+xml", Office + "numbering");

    public static PartType Settings { get; } = new(Word + "settings+xml", Office + "settings");

    public static PartType FontTable { get; } = new(Word + "fontTable+xml", Office + "fontTable");

    public static PartType Header { get; } = new(Word + "header+xml", Office + "header");

    public static PartType Footer { get; } = new(Word + "footer+xml", Office + "footer");

    public static PartType Glossary { get; } = new(Word + "document.glossary+xml", Office + "glossaryDocument");

    public static PartType Footnotes { get; } = new(Word + "footnotes+xml", Office + "footnotes");

    public static PartType Endnotes { get; } = new(Word + "endnotes+xml", Office + "endnotes");

    public static PartType Comments { get; } = new(Word + "comments+xml", Office + "comments");

    public static PartType Theme { get; } = new("application/vnd.openxmlformats-officedocument.theme+xml", Office + "theme");

    public static PartType CoreProperties { get; } = new("application/vnd.openxmlformats-package.core-properties+xml", Package + "metadata/core-properties");

    public static PartType ExtendedProperties { get; } = new("application/vnd.openxmlformats-officedocument.extended-properties+xml", Office + "extended-properties");

    public static PartType CustomProperties { get; } = new("application/vnd.openxmlformats-officedocument.custom-properties+xml", Office + "custom-properties");

    public static PartType CustomXml { get; } = new("", Office + "customXml");

    public static PartType CustomXmlProperties { get; } = new("application/vnd.openxmlformats-officedocument.customXmlProperties+xml", Office + "customXmlProps");

    public static PartType Image { get; } = new("", Office + "image");

    public static PartType Hyperlink { get; } = new("", Office + "hyperlink");
}
