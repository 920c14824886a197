using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ChecklistGen.Markdown.Syntax;

/// <summary>Parses directives within a line. A bare name is one only if the directive takes no arguments (<c>:page</c>).</summary>
internal sealed class DirectiveInlineParser : InlineParser
{
    private readonly IReadOnlySet<string> _bareNames;

    public DirectiveInlineParser(IReadOnlySet<string> bareNames)
    {
        _bareNames = bareNames;
        OpeningCharacters = [':'];
    }

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
        if (!call.HasArguments && (!_bareNames.Contains(call.Name) || (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))))
            return false;

        processor.Inline = new DirectiveInline(call) { Line = processor.LineIndex };
        slice.Start = at;
        return true;
    }
}

/// <summary>A directive within a line: <c>:check{#id}</c>.</summary>
internal sealed class DirectiveInline(DirectiveCall call) : LeafInline
{
    public DirectiveCall Call { get; } = call;
}
