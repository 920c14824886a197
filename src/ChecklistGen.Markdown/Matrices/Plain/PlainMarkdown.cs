using System.Buffers;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Matrices.Plain;

/// <summary>Inline Markdown as plain text on one line, in time linear in its length.</summary>
/// <remarks>
/// Links and pictures become their text, code its content, <c>&lt;br&gt;</c> a blank; emphasis, other tags, comments and
/// attribute blocks (<c>{.external}</c>) go. What is no markup stays as it is: a footnote star, <c>(1)</c>, <c>[2]</c>.
/// </remarks>
internal static class PlainMarkdown
{
    private const string Marks = "\\`*_[]!<&~{";
    private const string Silent = "\u200B\uFEFF\uFFFE\uFFFF\u00AD";

    private static readonly string Controls = new([.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && !char.IsWhiteSpace(c))]);
    private static readonly SearchValues<char> Dropped = SearchValues.Create(Silent + Controls);
    private static readonly SearchValues<char> Special = SearchValues.Create(Marks + Silent + Controls);

    public static string Of(string markdown) => markdown.AsSpan().ContainsAny(Special)
        ? new InlineFlattener(markdown).Run()
        : PlainText.OnOneLine(markdown);

    /// <summary>Whether a character says nothing, or is one that no document format may hold.</summary>
    public static bool IsDropped(char c) => Dropped.Contains(c);
}
