using ChecklistGen.Diagnostics;
using ChecklistGen.Text;
using Scriban;
using Scriban.Parsing;
using Row = ChecklistGen.Templates.Errors.Phrases.Row;

namespace ChecklistGen.Templates.Errors;

/// <summary>Turns Scriban's parse errors into findings, with help where the message is unclear.</summary>
internal static class SyntaxErrors
{
    // How Scriban wraps the error of a statement: "Error while parsing if statement: … in: if <expression> ... end".
    private const string Wrapped = "^Error while parsing (?<what>[^:]+): (?<message>.*?) in: (?<example>.*)$";

    /// <summary>The finding for the first error; the others are mostly its consequences.</summary>
    public static Diagnostic Describe(SourceText source, LogMessageBag messages)
    {
        var errors = messages.Where(m => m.Type == ParserMessageType.Error).ToList();

        // An unclosed string swallows what follows and causes other errors.
        var error = errors.Find(e => e.Message.Contains("not terminated", StringComparison.Ordinal) || e.Message.Contains("end of file", StringComparison.OrdinalIgnoreCase)) ?? errors[0];
        var (message, help) = Phrases.Say(error.Message, Rows(source));
        return new Diagnostic(TemplateDiagnostics.Syntax, Places.Of(source, error.Span), Phrases.OnOneLine(message)) { Help = help };
    }

    private static IEnumerable<Row> Rows(SourceText source) =>
    [
        Row.Of("The <end> statement was not found", _ => "missing `end`", _ => new OpenBlocks(source).HelpForMissingEnd()),
        Row.Of("Found <end> statement", _ => "`end` without an open block", _ => new OpenBlocks(source).HelpForStray()),
        Row.Of("^A (?<word>else|`when`)", m => $"`{m.Groups["word"].Value.Trim('`')}` without a matching block", _ => new OpenBlocks(source).HelpForStray()),
        Row.Of("^Unexpected statement/expression `(?<word>.*)` in the body of a `case`", "expected `when`, found `${word}`", "start each branch with `when value`"),
        Row.Of("depth limit|recursive depth", "blocks and expressions are nested too deep", "split them up with variables or functions"),
        Row.Of("Expression is only allowed for a top level assignment", "nothing can be assigned here", "assign in a separate statement, or compare with `==`"),
        Row.Of("^Unexpected escape character", message: null, "double the backslash, or put the string in backquotes"),
        Row.Of(@"^Unexpected token (found )?(`<eof>`|<eof>)|^Unexpected `<eof>`", "the template ends in the middle of a tag", "close the tag with `}}`"),
        Row.Of(@"^Unexpected token \\n|^Unexpected token `?\n", "the line ends in the middle of an expression", "close the open string or bracket"),
        Row.Of("^Unexpected token (?<token>[.|?])", "a line can't start with `${token}`", "put it at the end of the line before"),
        Row.Of(@"^Expecting <expression> instead of `\}\}`|^Unexpected token found `\}\}`", message: null, "complete the expression before the `}}`"),
        Row.Of("^Invalid token found `(?<token>[}~-])`", "there is no `${token}` in an expression", "close the code with `}}`, or with `~}}` or `-}}` to trim the blanks after it"),
        Row.Of(Wrapped, m => Phrases.Say(m.Groups["message"].Value, []).Message, m => m.Groups["example"].Value is { Length: > 3 } example ? $"write `{example}`" : null),
    ];
}

/// <summary>Turns Scriban's spans into locations.</summary>
internal static class Places
{
    /// <summary>The location of a span: the first line of one over several lines, the last line of one past the end.</summary>
    public static Location Of(SourceText source, SourceSpan span)
    {
        var (line, column) = source.PositionAt(span.Start.Offset < 0 ? source.Text.Length : span.Start.Offset);
        var length = source.LineAt(line).Length;
        column = Math.Min(column, length + 1);
        return new Location(source.Path, line, column, Math.Clamp(span.Length, 1, Math.Max(1, length - column + 1)));
    }
}
