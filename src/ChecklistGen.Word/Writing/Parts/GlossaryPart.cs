using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds the placeholder texts, from which Word takes them when a field is emptied again (ISO 29500-1, 17.12).</summary>
internal static class GlossaryPart
{
    public static W.GlossaryDocument Root(IReadOnlyDictionary<string, string> placeholders, StyleSheet styles)
    {
        var style = styles.IdOf(StyleNames.Placeholder);
        return new(new W.DocParts(placeholders.Select(p => new W.DocPart(Properties(p.Key), Body(p.Value, style)))));
    }

    private static W.DocPartProperties Properties(string name) => new(
        new W.DocPartName { Val = name },
        new W.Category(new W.Name { Val = "General" }, new W.Gallery { Val = W.DocPartGalleryValues.Placeholder }),
        new W.DocPartTypes(new W.DocPartType { Val = W.DocPartValues.SdtPlaceholder }),
        new W.Behaviors(new W.Behavior { Val = W.DocPartBehaviorValues.Content }));

    private static W.DocPartBody Body(string text, string style) => new(new W.Paragraph(new W.Run(
        new W.RunProperties(new W.RunStyle { Val = style }),
        Characters.Text(XmlCharacters.Clean(text)))));
}
