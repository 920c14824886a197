using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;
using Interpolation = ChecklistGen.Templates.Syntax.Expressions.Interpolation;

namespace ChecklistGen.Templates.Parsing;

internal sealed partial class Parser
{
    private Expression ParseOperand()
    {
        switch (Current.Kind)
        {
            case TokenKind.Identifier or TokenKind.LocalIdentifier:
                return ParseName();
            case TokenKind.Number or TokenKind.String:
                var literal = Take();
                return new Literal(Span(literal), literal.Value is int number ? Box.Of(number) : literal.Value);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.OpenParenthesis:
                return ParseParenthesized();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                return ParsePrefixIncrement();
            case TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret:
                return ParseUnary();
            default:
                throw Unexpected("expected a value");
        }
    }

    private Expression ParseName()
    {
        var token = Current;
        if (token.Kind == TokenKind.LocalIdentifier)
            return ParseLocalName();
        if (token.Text == "do")
            return ParseAnonymousFunction();
        Advance();
        var span = Span(token);
        switch (token.Text)
        {
            case "null":
                return new Literal(span, value: null);
            case "true":
                return new Literal(span, Box.True);
            case "false":
                return new Literal(span, Box.False);
            case "this":
                return new This(span);
            case "for" or "while" or "tablerow" when Is(TokenKind.Dot):
                CheckLoopMember(token);
                return new LoopInfo(span, token.Text);
            default:
                return new GlobalVariable(span, token.Text);
        }
    }

    /// <summary><c>$name</c>, <c>$</c>, or <c>$0</c>, which is an element of <c>$</c>.</summary>
    private PathExpression ParseLocalName()
    {
        var token = Take();
        var span = Span(token);
        if (token.Text == "$$")
            throw Error(token, "`$$` is a statement of its own");
        if (token.Text.Length == 1 || !char.IsAsciiDigit(token.Text[1]))
            return new LocalVariable(span, token.Text);
        if (!int.TryParse(token.Text.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture, out var index))
            throw Error(token, $"`{token.Text}` is neither the number of an argument nor a name");
        return new Element(span, new LocalVariable(span, "$"), new Literal(span, Box.Of(index)));
    }

    private void CheckLoopMember(Token keyword)
    {
        var member = Peek();
        var isKnown = member.Kind == TokenKind.Identifier && member.Text switch
        {
            "index" or "first" or "even" or "odd" => true,
            "last" or "length" or "rindex" or "changed" => keyword.Text != "while",
            "col" => keyword.Text == "tablerow",
            _ => false,
        };
        if (!isKnown)
        {
            throw Error(
                keyword,
                $"`{keyword.Text}` has no such member",
                keyword.Text == "while" ? "known here: `even`, `first`, `index`, `odd`"
                    : "known here: `changed`, `even`, `first`, `index`, `last`, `length`, `odd`, `rindex`");
        }
    }

    private Parenthesized ParseParenthesized()
    {
        var start = Take().Start;
        var inner = ParseRequired("a value");
        Expect(TokenKind.CloseParenthesis, "`)`");
        return new Parenthesized(SpanFrom(start), inner);
    }

    private ArrayLiteral ParseArray()
    {
        var start = Current.Start;
        _freeLines++;
        Advance();
        var elements = new List<Expression>();
        while (!Is(TokenKind.CloseBracket))
        {
            elements.Add(ParseRequired("an element or `]`"));
            if (!TryTake(TokenKind.Comma))
                break;
        }

        _freeLines--;
        Expect(TokenKind.CloseBracket, "`,` or `]`");
        return new ArrayLiteral(SpanFrom(start), [.. elements]);
    }

    private ObjectLiteral ParseObject()
    {
        var start = Current.Start;
        _freeLines++;
        Advance();
        var members = new List<KeyValuePair<string, Expression>>();
        while (!Is(TokenKind.CloseBrace))
        {
            if (!Is(TokenKind.String))
                CheckMemberName("the name of a member or `}`");
            var name = Take();
            Expect(TokenKind.Colon, $"`:` behind `{name.Text}`");
            members.Add(new(name.Text, ParseRequired($"a value for `{name.Text}`")));
            if (!TryTake(TokenKind.Comma))
                break;
        }

        _freeLines--;
        Expect(TokenKind.CloseBrace, "`,` or `}`");
        return new ObjectLiteral(SpanFrom(start), [.. members]);
    }

    private void CheckMemberName(string what)
    {
        if (!Is(TokenKind.Identifier) || Current.Text is "null" or "true" or "false" or "this" or "do")
            throw Unexpected($"expected {what}");
    }

    private Interpolation ParseInterpolation()
    {
        var start = Current;
        var parts = new List<Expression>();
        while (Current.Kind is TokenKind.InterpolationStart or TokenKind.InterpolationMiddle)
        {
            AddText(parts);
            parts.Add(ParseRequired("a value in the braces"));
        }

        if (!Is(TokenKind.InterpolationEnd))
            throw Unexpected("expected `}`");
        AddText(parts);
        return new Interpolation(SpanFrom(start.Start), [.. parts]);
    }

    private void AddText(List<Expression> parts)
    {
        var token = Take();
        if (token.Text.Length > 0)
            parts.Add(new Literal(Span(token), token.Text));
    }

    private Expression ParseUnary()
    {
        var op = Take();
        // In `array.any @f x` the x belongs to `array.any`; but `!f x` is `!(f x)`.
        var mode = op.Kind == TokenKind.At ? Mode.Bare : Mode.None;
        var operand = ParseOperand(op, "behind", UnaryPrecedence, mode);
        var span = Span(op).To(operand.Span);
        return op.Kind switch
        {
            TokenKind.Exclamation => new Not(span, operand),
            TokenKind.At => new Alias(span, operand),
            TokenKind.Caret => new Spread(span, operand),
            _ => new Sign(span, operand, isMinus: op.Kind == TokenKind.Minus),
        };
    }

    private Increment ParsePrefixIncrement()
    {
        var op = Take();
        var operand = ParseOperand(op, "behind", UnaryPrecedence, Mode.None);
        if (operand is not PathExpression target)
            throw Error(operand.Span, $"{Span(op).Quoted} needs a variable, a member or an element");
        return new Increment(Span(op).To(operand.Span), target, Span(op), isUp: op.Kind == TokenKind.PlusPlus, isPostfix: false);
    }

    /// <summary>Members, elements, arguments in parentheses and increments bind tighter than any operator.</summary>
    private bool TryParsePostfix(ref Expression operand)
    {
        switch (Current.Kind)
        {
            case TokenKind.Dot or TokenKind.QuestionDot:
                operand = ParseMember(operand);
                break;
            case TokenKind.OpenBracket when IsTouching && operand is PathExpression or Literal or Call:
                operand = ParseElement(operand);
                break;
            case TokenKind.OpenParenthesis when IsTouching:
                operand = ParseArguments(operand);
                break;
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                if (operand is not PathExpression target)
                    throw Error(Current, $"`{Span(Current)}` needs a variable, a member or an element before it");
                var op = Take();
                operand = new Increment(operand.Span.To(Span(op)), target, Span(op), isUp: op.Kind == TokenKind.PlusPlus, isPostfix: true);
                break;
            default:
                return false;
        }

        Enter();
        return true;
    }

    private Expression ParseMember(Expression target)
    {
        var isOptional = Is(TokenKind.QuestionDot);
        Advance();
        CheckMemberName("the name of a member");
        var name = Take();
        if (name.Text is "empty" or "blank" && Is(TokenKind.Question) && IsTouching)
        {
            Advance();
            return new IsEmpty(SpanFrom(target), target);
        }

        return new Member(SpanFrom(target), target, name.Text, Span(name), isOptional || IsOptional(target));
    }

    /// <summary>Whether a <c>?.</c> stands before in the same chain.</summary>
    private static bool IsOptional(Expression expression) => expression switch
    {
        Member member => member.IsOptional,
        Element element => IsOptional(element.Target),
        _ => false,
    };

    private Element ParseElement(Expression target)
    {
        _freeLines++;
        Advance();
        var index = ParseRequired("an index");
        _freeLines--;
        Expect(TokenKind.CloseBracket, "`]`");
        return new Element(SpanFrom(target), target, index);
    }
}
