using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads statements up to the word that ends the block, which stays for the caller.</summary>
    private Block ParseBlock(BlockKind kind)
    {
        Enter();
        var start = Current.Start;
        var statements = new List<IndentedStatement>();
        string? indent = null;
        while (!EndsBlock(kind))
        {
            switch (Current.Kind)
            {
                case TokenKind.Text or TokenKind.EscapedText:
                    statements.Add(new(new TextStatement(Span(Take())), Indent: null));
                    break;
                case TokenKind.TagOpen:
                    indent = Take().Text;
                    break;
                case TokenKind.TagClose:
                    indent = null;
                    Advance();
                    break;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    Advance();
                    break;
                default:
                    statements.Add(new(ParseStatement(), indent));
                    break;
            }
        }

        _depth--;
        return new Block(new SourceSpan(source, start, Current.Start), [.. statements]);
    }

    private bool EndsBlock(BlockKind kind)
    {
        if (Is(TokenKind.End))
            return kind == BlockKind.Template ? true : throw MissingEnd();
        if (!Is(TokenKind.Identifier))
            return false;
        switch (Current.Text)
        {
            case "end" when kind == BlockKind.Template:
                throw StrayEnd();
            case "else" when kind is BlockKind.Template or BlockKind.Plain:
                throw Stray("`if`, `case` or `for`");
            case "when" when kind != BlockKind.When:
                throw Stray("`case`");
            case "end" or "else" or "when":
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads the <c>end</c> of a statement and the end of the line or tag behind it.</summary>
    private void ParseEnd()
    {
        if (!Current.IsIdentifier("end"))
            throw Unexpected("expected `end`");
        Advance();
        _open.Pop();
        ExpectEndOfStatement();
    }

    private void ExpectEndOfStatement()
    {
        if (Is(TokenKind.NewLine) || Is(TokenKind.Semicolon))
            Advance();
        else if (!Is(TokenKind.TagClose) && !Is(TokenKind.End))
            throw Unexpected("expected the end of the statement", HelpForMore());
    }

    /// <summary>The body of a statement that nothing but <c>end</c> ends.</summary>
    private Block ParseBody()
    {
        ExpectEndOfStatement();
        var body = ParseBlock(BlockKind.Plain);
        ParseEnd();
        return body;
    }

    private If ParseIf()
    {
        var start = Open().Start;
        var branches = new List<If.Branch>();
        var condition = ParseRequired("a condition");
        ExpectEndOfStatement();
        branches.Add(new(condition, ParseBlock(BlockKind.If)));
        while (Current.IsIdentifier("else"))
        {
            var isElseIf = Peek().IsIdentifier("if");
            Advance();
            if (isElseIf)
                Advance();
            condition = isElseIf ? ParseRequired("a condition") : null;
            ExpectEndOfStatement();
            branches.Add(new(condition, ParseBlock(isElseIf ? BlockKind.If : BlockKind.Plain)));
        }

        ParseEnd();
        return new If(SpanFrom(start), [.. branches]);
    }

    private Case ParseCase()
    {
        var start = Open().Start;
        var value = ParseRequired("a value");
        ExpectEndOfStatement();
        var indent = SkipToFirstWhen();
        var branches = new List<Case.Branch>();
        while (Current.IsIdentifier("when"))
        {
            Advance();
            var values = ParseWhenValues();
            ExpectEndOfStatement();
            branches.Add(new(values, ParseBlock(BlockKind.When)));
        }

        if (Current.IsIdentifier("else"))
        {
            if (branches.Count == 0)
                throw Error(Current, "`else` before the first `when`");
            Advance();
            ExpectEndOfStatement();
            branches.Add(new(Values: null, ParseBlock(BlockKind.Plain)));
        }

        ParseEnd();
        return new Case(SpanFrom(start), value, [.. branches], indent);
    }

    /// <summary>Drops the text before the first <c>when</c>, and gives back the indent of its tag.</summary>
    private string? SkipToFirstWhen()
    {
        string? indent = null;
        while (Current.Kind is TokenKind.Text or TokenKind.EscapedText or TokenKind.TagOpen or TokenKind.TagClose
            or TokenKind.NewLine or TokenKind.Semicolon)
        {
            if (Is(TokenKind.TagOpen))
                indent = "";
            Advance();
        }

        if (Is(TokenKind.End))
            throw MissingEnd();
        if (!Current.IsIdentifier("when") && !Current.IsIdentifier("else") && !Current.IsIdentifier("end"))
            throw Unexpected("expected `when`", Is(TokenKind.Identifier) ? Suggestions.For(Current.Text, ["when"], shown: []) : null);
        return indent;
    }

    private Expression[] ParseWhenValues()
    {
        // A comma may stand behind the last value too.
        var values = new List<Expression>();
        do
            values.Add(ParseRequired("a value", Mode.WhenValue));
        while ((TryTake(TokenKind.Comma) || TryTake(TokenKind.Or)) && StartsExpression());
        return [.. values];
    }
}
