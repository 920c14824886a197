using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Where a text that is being written comes from.</summary>
/// <param name="Span">The piece of the template that writes it.</param>
/// <param name="IsTemplateText">Whether it stands in the template as it is, so that its lines are the template's lines.</param>
/// <param name="Lines">Where the lines of a captured or included text came from, when this is one.</param>
internal readonly record struct TextOrigin(SourceSpan Span, bool IsTemplateText, List<LineOrigin>? Lines)
{
    /// <summary>Where a line of the text comes from, counted from 0.</summary>
    public LineOrigin At(int line)
    {
        if (Lines is not null && line < Lines.Count)
            return Lines[line];
        return new LineOrigin(Span.Source.Name, Span.Source.Position(Span.Start).Line + (IsTemplateText ? line : 0));
    }
}
