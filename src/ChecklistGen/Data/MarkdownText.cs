using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>
/// A text that came from a page or a person: in a template it prints as Markdown in which it stands for itself, and
/// <c>.plain</c> is the untouched text.
/// </summary>
public sealed class MarkdownText(string plain) : ITemplateText
{
    private static readonly string[] Members = ["plain"];

    private string? _escaped;

    /// <summary>The text as it came.</summary>
    public string Plain { get; } = plain;

    /// <summary>Wraps a text; null stays null.</summary>
    public static MarkdownText? From(string? text) => text is null ? null : new MarkdownText(text);

    /// <summary>The text as Markdown.</summary>
    public string Text => _escaped ??= MarkdownEscaper.EscapeForTemplate(Plain);

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => Members;

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        value = name == "plain" ? Plain : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
