using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>
/// A text that came from a page or a person: in a template it prints as Markdown in which it stands for itself, and
/// <c>.plain</c> is the untouched text.
/// </summary>
public sealed class MarkdownText(string plain) : TemplateText
{
    private string? _escaped;

    /// <inheritdoc/>
    public override string Text => _escaped ??= MarkdownEscaper.EscapeForTemplate(Plain);

    /// <inheritdoc/>
    public override string Plain { get; } = plain;

    /// <summary>Wraps a text; null stays null.</summary>
    public static MarkdownText? From(string? text) => text is null ? null : new MarkdownText(text);
}
