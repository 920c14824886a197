using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates.Parsing;

internal sealed partial class Parser
{
    private Statement ParseStatement() => Is(TokenKind.Identifier) ? Current.Text switch
    {
        "if" => ParseIf(),
        "case" => ParseCase(),
        "for" or "tablerow" or "while" when Peek().Kind == TokenKind.Dot => ParseExpressionStatement(),
        "for" => ParseFor(),
        "tablerow" => ParseTableRow(),
        "while" => ParseWhile(),
        "break" => ParseJump(Flow.Break),
        "continue" => ParseJump(Flow.Continue),
        "capture" => ParseCapture(),
        "with" => ParseWith(),
        "func" => ParseFunction(),
        "ret" => ParseReturn(),
        "import" => ParseImport(),
        "readonly" => ParseReadOnly(),
        "wrap" => ParseWrap(),
        _ => ParseExpressionStatement(),
    }
    : ParseExpressionStatement();

    private Statement ParseExpressionStatement()
    {
        var start = Current;
        if (start.Kind == TokenKind.LocalIdentifier && start.Text == "$$")
        {
            Advance();
            ExpectEndOfStatement();
            return new WrappedBody(Span(start));
        }

        if (!StartsExpression())
            throw Unexpected("expected a statement", Is(TokenKind.Pipe) ? "end the line before with the `|`" : null);
        var expression = ParseExpression(0, Mode.Assignment);
        ExpectEndOfStatement();
        return new ExpressionStatement(expression.Span, expression);
    }

    private For ParseFor()
    {
        var (keyword, variable, list, options) = ParseLoopHead();
        var body = ParseBlock(BlockKind.For);
        Block? whenEmpty = null;
        if (Current.IsIdentifier("else"))
        {
            Advance();
            ExpectEndOfStatement();
            whenEmpty = ParseBlock(BlockKind.Plain);
        }

        ParseEnd();
        return new For(SpanFrom(keyword.Start), variable, list, options, body, whenEmpty);
    }

    private TableRow ParseTableRow()
    {
        var (keyword, variable, list, options) = ParseLoopHead();
        var body = ParseBlock(BlockKind.Plain);
        ParseEnd();
        return new TableRow(SpanFrom(keyword.Start), variable, list, options, body);
    }

    private (Token Keyword, PathExpression Variable, Expression List, LoopOptions Options) ParseLoopHead()
    {
        var keyword = Open();
        if (ParseRequired("the variable of the loop", Mode.Bare) is not PathExpression variable)
            throw Error(keyword, $"`{keyword.Text}` needs a variable", $"write `{keyword.Text} item in list`");
        if (!Current.IsIdentifier("in"))
            throw Error(keyword, $"`{keyword.Text}` without `in`", $"write `{keyword.Text} item in list`");
        Advance();
        var options = new LoopOptions();
        var list = ParseRequired("a list", Mode.None, options);
        ExpectEndOfStatement();
        return (keyword, variable, list, options);
    }

    private While ParseWhile()
    {
        var start = Open().Start;
        var condition = ParseRequired("a condition");
        var body = ParseBody();
        return new While(SpanFrom(start), condition, body);
    }

    private Jump ParseJump(Flow flow)
    {
        var keyword = Span(Take());
        ExpectEndOfStatement();
        return new Jump(keyword, flow);
    }

    private Capture ParseCapture()
    {
        var start = Open().Start;
        var target = ParseRequired("a variable to capture into");
        var body = ParseBody();
        return new Capture(SpanFrom(start), target, body);
    }

    private With ParseWith()
    {
        var start = Open().Start;
        var target = ParseRequired("an object");
        var body = ParseBody();
        return new With(SpanFrom(start), target, body);
    }

    private Return ParseReturn()
    {
        var start = Take().Start;
        var value = StartsExpression() ? ParseExpression() : null;
        ExpectEndOfStatement();
        return new Return(SpanFrom(start), value);
    }

    private Import ParseImport()
    {
        var start = Take().Start;
        var value = ParseRequired("an object");
        ExpectEndOfStatement();
        return new Import(SpanFrom(start), value);
    }

    private ReadOnly ParseReadOnly()
    {
        var keyword = Take();
        var start = keyword.Start;
        if (!Is(TokenKind.Identifier))
            throw Error(keyword, "`readonly` without the name of a variable", "write `readonly name`");
        var name = Take();
        ExpectEndOfStatement();
        return new ReadOnly(SpanFrom(start), name.Text);
    }

    private Wrap ParseWrap()
    {
        var start = Open().Start;
        var target = ParseRequired("a function");
        var body = ParseBody();
        return new Wrap(SpanFrom(start), target, body);
    }
}
