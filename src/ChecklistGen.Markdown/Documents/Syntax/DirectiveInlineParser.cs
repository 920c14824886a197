using Markdig.Helpers;
using Markdig.Parsers;

namespace ChecklistGen.Markdown.Documents.Syntax;

/// <summary>Finds directives within a line. A name alone counts only where it is a directive that takes nothing (<c>:page</c>).</summary>
internal sealed class DirectiveInlineParser : InlineParser
{
    public DirectiveInlineParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (before == ':' || char.IsAsciiLetterOrDigit(before))
            return false;

        var at = slice.Start + 1;
        var text = slice.Text.AsSpan(0, slice.End + 1);
        if (DirectiveCall.TryRead(text, ref at) is not { } call)
            return false;
        if (!call.HasArguments && (!Directives.InlineDirectives.TakesNothing(call.Name) || (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))))
            return false;

        processor.Inline = new DirectiveInline(call) { Line = processor.LineIndex };
        slice.Start = at;
        return true;
    }
}
