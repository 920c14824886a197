using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Documents;
using ChecklistGen.Markdown.Syntax;
using ChecklistGen.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Inline = ChecklistGen.Documents.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace ChecklistGen.Markdown.Reading;

/// <summary>Turns Markdig's inlines into those of the document model.</summary>
/// <param name="context">The state of the reading.</param>
/// <param name="location">Where the block that contains the inlines comes from.</param>
internal sealed class InlineReader(DocumentReadContext context, Location location)
{
    public ImmutableArray<Inline> Read(ContainerInline? container)
    {
        if (container is null)
            return [];
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var text = new TextJoiner(inlines);
        foreach (var child in container)
        {
            foreach (var inline in Read(child))
                text.Add(inline);
        }

        text.End();
        return inlines.ToImmutable();
    }

    private IEnumerable<Inline> Read(MarkdigInline inline) => inline switch
    {
        LiteralInline literal => [new TextRun(literal.Content.ToString()) { Source = location }],
        HtmlEntityInline entity => [new TextRun(entity.Transcoded.ToString()) { Source = location }],
        LineBreakInline { IsHard: true } => [new LineBreak { Source = location }],
        LineBreakInline => [new TextRun(" ")],
        CodeInline code => [new CodeSpan(code.Content.Replace("\\|", "|", StringComparison.Ordinal)) { Source = location }],
        EmphasisInline { DelimiterCount: 2 } strong => [new Strong(Read((ContainerInline)strong)) { Source = location }],
        EmphasisInline emphasis => [new Emphasis(Read((ContainerInline)emphasis)) { Source = location }],
        AutolinkInline link => Link(link.IsEmail ? "mailto:" + link.Url : link.Url, [new TextRun(link.Url)], description: null),
        LinkInline { IsImage: true } image => Image(image),
        LinkInline link => Link(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", Read((ContainerInline)link), link.Title),
        DirectiveInline directive => Directive(directive.Call),
        TaskList task => [new CheckBox(context.NextTaskName(), TaskLabel(task)) { IsChecked = task.Checked, Source = location }],
        HtmlInline html => Html(html.Tag),
        // A bracket that is never closed is text.
        DelimiterInline open => [new TextRun(open.ToLiteral()) { Source = location }, .. Read((ContainerInline)open)],
        ContainerInline other => Read(other),
        _ => [],
    };

    private IEnumerable<Inline> Directive(DirectiveCall call)
    {
        var arguments = new DirectiveArguments(call, location, context);
        if (call.Unread is not null)
        {
            arguments.CheckIsRead(":");
            return [new TextRun($":{call.Name}")];
        }

        return Directives.Inlines.Find(arguments) is { } read ? read(arguments).Select(i => i with { Source = location }) : arguments.Content;
    }

    private ImmutableArray<Inline> Link(string target, ImmutableArray<Inline> content, string? description)
    {
        if (IsSafe(target))
            return [new Link(target, content) { Description = string.IsNullOrEmpty(description) ? null : description, Source = location }];
        context.Report(
            DocumentReaderDiagnostics.UnsafeLink,
            location,
            $"the link to `{target}` is left out",
            "link to an http, https or mailto address, or to a heading as `#heading`");
        return content;
    }

    // The text may come from strangers: a click must not run or open anything local.
    private bool IsSafe(string target) =>
        context.Files.Contains(target) || (target.StartsWith('#') ? target.Length > 1 : ChecklistGen.Documents.Link.IsAddress(target));

    private ImmutableArray<Inline> Image(LinkInline image)
    {
        context.Report(
            DocumentReaderDiagnostics.UnsupportedMarkdown,
            location,
            $"the picture `{image.Url}` is left out",
            "name the logo in the theme; other pictures are not supported");
        return Read((ContainerInline)image);
    }

    private ImmutableArray<Inline> Html(string tag)
    {
        if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            return [new LineBreak { Source = location }];
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
            return [];
        context.Report(DocumentReaderDiagnostics.UnsupportedMarkdown, location, $"`{tag}` is shown as text", "use a directive, or escape the `<`");
        return [new TextRun(tag)];
    }

    private string TaskLabel(TaskList task) =>
        PlainText.OnOneLine(InlineText.Of(task.Parent!.SkipWhile(i => i != task).Skip(1).SelectMany(Read)));

    /// <summary>Joins adjacent text runs in linear time.</summary>
    private sealed class TextJoiner(ImmutableArray<Inline>.Builder inlines)
    {
        private readonly StringBuilder _more = new();
        private TextRun? _first;

        public void Add(Inline inline)
        {
            if (inline is TextRun { Text: "" })
                return;
            if (inline is TextRun next && _first is not null)
            {
                _more.Append(next.Text);
                return;
            }

            End();
            if (inline is TextRun first)
                _first = first;
            else
                inlines.Add(inline);
        }

        public void End()
        {
            if (_first is not null)
                inlines.Add(_more.Length == 0 ? _first : _first with { Text = _first.Text + _more });
            _first = null;
            _more.Clear();
        }
    }
}
