using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary><c>func name(a, b = 1, rest...) … end</c></summary>
    private ExpressionStatement ParseFunction()
    {
        var keyword = Open();
        var start = keyword.Start;
        if (Current.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier) || ParseName() is not PathExpression name)
            throw Error(keyword, "`func` without the name of a function", "write `func name(parameter)`");
        var signature = Is(TokenKind.OpenParenthesis) ? ParseParameters(keyword) : null;
        var freeLines = _freeLines;
        _freeLines = 0;
        var body = ParseBody();
        _freeLines = freeLines;
        var span = SpanFrom(start);
        var definition = new FunctionDefinition(
            name.Span.ToString(), signature ?? Signature.Any, signature is not null, body, Value: null, SeesEnclosing: false);
        return new ExpressionStatement(span, new Definition(span, name, definition));
    }

    /// <summary><c>do(x) … end</c>: an expression, so that more may follow its <c>end</c>.</summary>
    private AnonymousFunction ParseAnonymousFunction()
    {
        var keyword = Open();
        var start = keyword.Start;
        var signature = Is(TokenKind.OpenParenthesis) ? ParseParameters(keyword) : null;
        var freeLines = _freeLines;
        _freeLines = 0;
        ExpectEndOfStatement();
        var body = ParseBlock(BlockKind.Plain);
        _freeLines = freeLines;
        if (!Current.IsIdentifier("end"))
            throw Unexpected("expected `end`");
        Advance();
        _open.Pop();
        return new AnonymousFunction(
            SpanFrom(start),
            new FunctionDefinition("do", signature ?? Signature.Any, signature is not null, body, Value: null, SeesEnclosing: true));
    }

    /// <summary><c>f(a, b) = value</c></summary>
    private Definition ParseInlineFunction(GlobalVariable name, Call call)
    {
        Advance();
        var value = ParseRequired("the value of the function");
        var parameters = call.Arguments.Select(a => new Parameter(((GlobalVariable)a.Value).Name));
        var definition = new FunctionDefinition(
            name.Name, new Signature([.. parameters], RestKind.None), HasParameters: true, Body: null, value, SeesEnclosing: false);
        return new Definition(SpanFrom(name), name, definition);
    }

    private Signature ParseParameters(Token keyword)
    {
        Advance();
        var parameters = new List<Parameter>();
        var rest = RestKind.None;
        while (!Is(TokenKind.CloseParenthesis))
        {
            if (parameters.Count > 0)
                Expect(TokenKind.Comma, "`,` or `)`");
            if (!Is(TokenKind.Identifier) && StartsExpression())
                throw Error(keyword, $"{Span(Current).Quoted} is not the name of a parameter");
            var name = Expect(TokenKind.Identifier, "the name of a parameter");
            if (rest != RestKind.None)
                throw Error(name, "a parameter after the one with `...`");
            if (TryTake(TokenKind.Assign))
            {
                parameters.Add(new(name.Text, IsOptional: true, ParseDefault(name)));
            }
            else if (TryTake(TokenKind.Ellipsis))
            {
                rest = RestKind.LastParameter;
                parameters.Add(new(name.Text));
            }
            else
            {
                if (parameters.Exists(p => p.IsOptional))
                    throw Error(name, "a parameter without a default after one with a default");
                parameters.Add(new(name.Text));
            }
        }

        Advance();
        return new Signature([.. parameters], rest);
    }

    private object? ParseDefault(Token name) => ParseRequired("a default") is Literal literal
        ? literal.Value
        : throw Error(name, $"the default of `{name.Text}` is not a literal", "write a number, a text, `true`, `false` or `null`");
}
