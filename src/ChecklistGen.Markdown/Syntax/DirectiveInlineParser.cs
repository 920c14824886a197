using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ChecklistGen.Markdown.Syntax;

/// <summary>
/// Parses directives within a line. A bare name is one only if the directive takes no arguments (<c>:page</c>), or if what follows
/// looks like arguments that can't be read (<c>:check{#a label="b}</c>).
/// </summary>
internal sealed class DirectiveInlineParser : InlineParser
{
    private readonly IReadOnlySet<string> _names;
    private readonly IReadOnlySet<string> _bareNames;

    public DirectiveInlineParser(IReadOnlySet<string> names, IReadOnlySet<string> bareNames)
    {
        _names = names;
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
        var rest = text[at..];
        if (!call.HasArguments && _names.Contains(call.Name) && (rest.StartsWith("{") || rest.StartsWith("[") || rest.TrimStart(' ').StartsWith("{#")))
            call = call with { Unread = rest.TrimStart(' ')[..1].ToString() };
        else if (!call.HasArguments && (!_bareNames.Contains(call.Name) || (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))))
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
