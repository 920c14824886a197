using ChecklistGen.Documents;
using ChecklistGen.Office.Writing;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.VariantTypes;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds properties that users could have made themselves (ISO 29500-1, 22.3).</summary>
internal static class CustomPropertiesPart
{
    // The set of properties that users make themselves, under the id that Office gave it.
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>What the document was made from, where document management finds it.</summary>
    public static Properties Sources(Form form) => new(
        // Users' own properties are counted from 2.
        Property(2, "Template", form.Template),
        Property(3, "Services", string.Join("; ", form.Services.Select(s => s.Name))),
        Property(4, "Source SHA-256", string.Join("; ", form.Services.Select(s => s.SourceSha256))));

    private static CustomDocumentProperty Property(int id, string name, string value) =>
        new(new VTLPWSTR(XmlCharacters.Clean(value))) { FormatId = UserDefined, PropertyId = id, Name = name };
}
