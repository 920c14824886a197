using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Parsing;

internal sealed partial class Parser
{
    private static readonly string[] s_openers = ["if", "for", "case", "while", "func", "capture", "with", "wrap", "tablerow"];

    private TemplateException Unexpected(string expected, string? help = null) =>
        Error(Current, $"{expected}, found {Describe(Current)}", help);

    private TemplateException Error(Token token, string message, string? help = null) => Error(Span(token), message, help);

    private static TemplateException Error(SourceSpan span, string message, string? help = null) =>
        TemplateException.At(span, TemplateDiagnosticKind.Parse, TemplateProblem.Syntax, message, help);

    /// <summary>The template stops before a statement does.</summary>
    private TemplateException MissingEnd()
    {
        var opener = _open.Peek();
        return Error(
            tokens[Math.Max(0, _index - 1)],
            $"`{opener.Text}` without its `end`",
            SlipHelp(["end"]) ?? $"write `{{{{ end }}}}` where the `{opener.Text}` of line {Line(opener)} stops");
    }

    private TemplateException StrayEnd() => Error(
        new SourceSpan(source, Current.End - 1, Current.End),
        "`end` without a statement that it ends",
        SlipHelp(s_openers) ?? "take it out");

    /// <summary><c>else</c> or <c>when</c> where nothing is open that they belong to.</summary>
    private TemplateException Stray(string owners) =>
        Error(Current, $"`{Current.Text}` without {owners} before it", SlipHelp(s_openers));

    /// <summary>A wrong word at the start of a statement further up explains best what is wrong here.</summary>
    private string? SlipHelp(string[] words)
    {
        for (var i = _index - 1; i > 0; i--)
        {
            if (tokens[i].Kind != TokenKind.Identifier || tokens[i - 1].Kind is not (TokenKind.TagOpen or TokenKind.NewLine or TokenKind.Semicolon))
                continue;
            if (tokens[i + 1].Kind is TokenKind.Assign or TokenKind.Dot)
                continue;
            var word = Array.Find(words, w => Suggestions.Distance(w, tokens[i].Text) == 1);
            if (word is not null)
                return $"did you mean `{word}` on line {Line(tokens[i])}, where it says `{tokens[i].Text}`?";
            if (OtherLanguages.BlockHelp(tokens[i].Text) is { } help)
                return $"`{tokens[i].Text}` on line {Line(tokens[i])} means nothing here: {help}";
        }

        return null;
    }

    /// <summary>What to do about a token that no statement can go on with.</summary>
    private string HelpForMore() => Is(TokenKind.Pipe)
        ? "put the call before the `|` into parentheses"
        : "write one statement on a line, or `;` between two";

    private int Line(Token token) => source.Position(token.Start).Line;

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the template",
        TokenKind.NewLine => "the end of the line",
        TokenKind.Text or TokenKind.EscapedText => "text",
        TokenKind.TagClose => "the end of the tag",
        _ => Span(token).Quoted,
    };
}
