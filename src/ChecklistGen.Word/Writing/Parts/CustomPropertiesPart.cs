using ChecklistGen.Documents;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Forms;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.VariantTypes;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds properties that users could have made themselves (ISO 29500-1, 22.3).</summary>
internal static class CustomPropertiesPart
{
    // The set of properties that users make themselves, under the id that Office gave it.
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>What the document was made from, where document management finds it.</summary>
    // Users' own properties are numbered from 2.
    public static Properties Sources(Form form) => new(SourceFacts.Of(form).ToProperties().Select((p, i) => Property(i + 2, p.Name, p.Value)));

    private static CustomDocumentProperty Property(int id, string name, string value) =>
        new(new VTLPWSTR(XmlCharacters.Clean(value))) { FormatId = UserDefined, PropertyId = id, Name = name };
}
