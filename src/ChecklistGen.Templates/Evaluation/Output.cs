using System.Text;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Writes what a template prints: with the current indent, within the limit, to the innermost target.</summary>
internal sealed class Output
{
    private readonly TemplateContext _context;
    private readonly Stack<OutputTarget> _outer = new();
    private readonly Dictionary<string, List<LineOrigin>>? _lines;
    private OutputTarget _target;
    private bool _atLineStart;
    private bool _isFull;
    private long _left;

    public Output(TemplateContext context, TextWriter? writer, StringBuilder? buffer)
    {
        _context = context;
        _target = new OutputTarget(writer, buffer, context.TrackLines);
        _left = context.Limits.OutputLength > 0 ? context.Limits.OutputLength : long.MaxValue;
        _lines = context.TrackLines ? new(ReferenceEqualityComparer.Instance) : null;
    }

    /// <summary>What begins each new line that is written; empty for none.</summary>
    public string Indent { get; set; } = "";

    /// <summary>Where the lines that reached the host come from; null when it did not ask.</summary>
    public IReadOnlyList<LineOrigin>? Lines => _target.Lines;

    /// <summary>Writes text of the template.</summary>
    public void WriteText(SourceSpan span) =>
        Write(span.Source.Text.AsSpan(span.Start, span.Length), new TextOrigin(span, IsTemplateText: true, Lines: null));

    /// <summary>Writes a value that a part of the template printed.</summary>
    public void WriteValue(string text, SourceSpan origin)
    {
        List<LineOrigin>? lines = null;
        _lines?.TryGetValue(text, out lines);
        Write(text, new TextOrigin(origin, IsTemplateText: false, lines));
    }

    /// <summary>Sends what follows into a buffer, until <see cref="EndCapture"/>.</summary>
    public void BeginCapture()
    {
        _outer.Push(_target);
        _target = new OutputTarget(writer: null, new StringBuilder(), _context.TrackLines);
    }

    public string EndCapture()
    {
        var text = _target.Buffer!.ToString();
        if (_target.Lines is { Count: > 0 } lines && text.Length > 0)
            _lines![text] = lines;
        _target = _outer.Pop();
        return text;
    }

    /// <summary>An include starts on a line of its own, without indent; gives back what <see cref="EndInclude"/> needs.</summary>
    public (string Indent, bool AtLineStart) BeginInclude()
    {
        var before = (Indent, _atLineStart);
        (Indent, _atLineStart) = ("", false);
        BeginCapture();
        return before;
    }

    public string EndInclude((string Indent, bool AtLineStart) before)
    {
        (Indent, _atLineStart) = before;
        return EndCapture();
    }

    private void Write(ReadOnlySpan<char> text, in TextOrigin origin)
    {
        if (text.IsEmpty)
            return;
        if (Indent.Length == 0 && _target.Lines is null)
        {
            Put(text, origin, line: 0);
            _atLineStart = text[^1] == '\n';
            return;
        }

        for (var line = 0; !text.IsEmpty; line++)
        {
            var newLine = text.IndexOf('\n');
            var piece = newLine < 0 ? text : text[..(newLine + 1)];
            var isBlank = newLine == 0 || (newLine == 1 && text[0] == '\r');
            if (_atLineStart && Indent.Length > 0 && (_context.IndentEmptyLines || !isBlank))
                Put(Indent, origin, line);
            Put(piece, origin, line);
            _atLineStart = newLine >= 0;
            text = text[piece.Length..];
        }
    }

    private void Put(ReadOnlySpan<char> text, in TextOrigin origin, int line)
    {
        if (_isFull)
            return;
        if (text.Length > _left)
        {
            Overflow(ref text, origin);
            _target.Put(text);
            _target.Put("...");
            return;
        }

        _left -= text.Length;
        if (_target.Lines is not null)
            _target.Note(text, origin, line);
        _target.Put(text);
    }

    private void Overflow(ref ReadOnlySpan<char> text, in TextOrigin origin)
    {
        if (_context.Limits.OutputOverflow == OutputOverflow.Fail)
        {
            throw Failure.Limit(
                origin.Span,
                $"more than {_context.Limits.OutputLength} characters of output, captured and included text counted again",
                nameof(TemplateLimits.OutputLength));
        }

        text = text[..(int)_left];
        _isFull = true;
    }
}
