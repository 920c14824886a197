using ChecklistGen.Documents.Theming;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>The styles of lists, five levels of each, as Word has them.</summary>
internal static class ListStyleSet
{
    /// <summary>How much further each level begins, which is also the room for bullet or number, in points.</summary>
    public const double Indent = 16;

    private const double SpaceAfter = 3;

    public static IEnumerable<WordStyle> For(Theme theme, int bulletNumbering, int orderedNumbering)
    {
        for (var level = 1; level <= StyleNames.DeepestList; level++)
        {
            yield return List(StyleNames.ListBullet(level), theme, level, bulletNumbering);
            yield return List(StyleNames.ListNumber(level), theme, level, orderedNumbering);
            yield return List(StyleNames.ListTask(level), theme, level, numbering: null) with { IsCustom = true };
            yield return List(StyleNames.ListContinue(level), theme, level, numbering: null, hanging: 0);
        }
    }

    private static WordStyle List(string name, Theme theme, int level, int? numbering, double hanging = Indent) =>
        new(W.StyleValues.Paragraph, name)
        {
            BasedOn = StyleNames.Normal,
            Priority = 36,
            IsInGallery = level == 1,
            Paragraph = ParagraphFormat.Of(theme.Styles.Body) with
            {
                Numbering = numbering is { } id ? new NumberingReference(id, level - 1) : null,
                SpaceAfter = SpaceAfter,
                IndentLeft = level * Indent,
                Hanging = hanging,
            },
        };
}
