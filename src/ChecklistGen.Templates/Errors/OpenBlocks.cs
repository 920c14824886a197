using ChecklistGen.Text;
using Scriban.Parsing;

namespace ChecklistGen.Templates.Errors;

/// <summary>Tracks the open blocks of a template: Scriban reports a missing or surplus <c>end</c> without saying which block's.</summary>
internal sealed class OpenBlocks
{
    private static readonly string[] Openers = ["if", "for", "while", "case", "capture", "with", "wrap", "func", "tablerow", "do"];

    private readonly Stack<(string Word, int Line)> _open = new();
    private readonly List<(string Word, int Line)> _others = [];

    public OpenBlocks(SourceText source)
    {
        var startsStatement = false;
        var previous = "";
        foreach (var token in new Lexer(source.Text, source.Path))
        {
            var word = token.Type == TokenType.Identifier ? token.GetText(source.Text) : "";
            if (word.Length > 0 && (startsStatement || word == "do") && previous != "else")
                Take(word, token.Start.Line + 1);
            startsStatement = token.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon || (startsStatement && word == "else");
            previous = word;
        }
    }

    /// <summary>The help for a missing <c>end</c>.</summary>
    public string HelpForMissingEnd() => _others.FirstOrDefault(o => OtherLanguages.BlockHelp(o.Word) is not null) is { Word: not null } foreign
        ? FormattableString.Invariant($"`{foreign.Word}` on line {foreign.Line} is not a Scriban keyword: {OtherLanguages.BlockHelp(foreign.Word)}")
        : _open.TryPeek(out var open)
            ? FormattableString.Invariant($"write `{{{{ end }}}}` where the `{open.Word}` of line {open.Line} stops")
            : "write `{{ end }}` where the block stops";

    /// <summary>The help for an <c>end</c>, <c>else</c> or <c>when</c> without a block: the word that opens it may be misspelt.</summary>
    public string HelpForStray() => _others
        .Select(o => OtherLanguages.BlockHelp(o.Word) is { } help
            ? FormattableString.Invariant($"`{o.Word}` on line {o.Line} is not a Scriban keyword: {help}")
            : Suggestion.For(o.Word, Openers) is { } near ? FormattableString.Invariant($"did you mean `{near}` on line {o.Line}, where it says `{o.Word}`?") : null)
        .FirstOrDefault(h => h is not null) ?? "remove it";

    private void Take(string word, int line)
    {
        if (word == "end")
            _open.TryPop(out _);
        else if (Openers.Contains(word, StringComparer.Ordinal))
            _open.Push((word, line));
        else
            _others.Add((word, line));
    }
}

/// <summary>Keywords of other template languages.</summary>
internal static class OtherLanguages
{
    /// <summary>What to write instead; null for other words.</summary>
    public static string? Help(string word) => BlockHelp(word) ?? word switch
    {
        "elseif" or "elsif" or "elif" => "write `else if`",
        "set" or "let" or "var" or "assign" => "write `name = value`",
        "echo" or "print" => "write just the value",
        "return" => "write `ret value`",
        "partial" or "render" => "write `include 'name'`",
        _ => null,
    };

    /// <summary>The same for words that begin or end a block and so unbalance the rest of the template.</summary>
    public static string? BlockHelp(string word) => word switch
    {
        "endif" or "endfor" or "endcase" or "endcapture" or "endwhile" => "write `end`",
        "foreach" or "each" => "write `for item in list` … `end`",
        "unless" => "write `if !condition` … `end`",
        "switch" => "write `case value`, `when other` … `end`",
        "function" or "def" or "macro" => "write `func name(parameter)` … `end`",
        _ => null,
    };
}
