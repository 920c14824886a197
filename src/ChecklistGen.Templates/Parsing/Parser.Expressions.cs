using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates.Parsing;

internal sealed partial class Parser
{
    private const int UnaryPrecedence = 200;

    private Expression ParseRequired(string what, Mode mode = Mode.None, LoopOptions? options = null) =>
        StartsExpression() ? ParseExpression(0, mode, options) : throw Unexpected($"expected {what}");

    /// <summary>Reads an expression up to an operator that binds no tighter than <paramref name="precedence"/>.</summary>
    /// <remarks>
    /// A call without parentheses is an operand with operands behind it: each round reads one of them, with the operators between.
    /// </remarks>
    private Expression ParseExpression(int precedence = 0, Mode mode = Mode.None, LoopOptions? options = null)
    {
        var depth = _depth;
        Enter();
        CallParts? call = null;
        Expression operand;
        do
            operand = ParseOperand();
        while (operand is not AnonymousFunction && ParseRest(ref operand, ref call, precedence, mode, options));

        _depth = depth;
        return Close(operand, call, mode);
    }

    /// <summary>Reads what follows an operand; true where the operand was taken by a call and its next argument follows.</summary>
    private bool ParseRest(ref Expression operand, ref CallParts? call, int precedence, Mode mode, LoopOptions? options)
    {
        while (true)
        {
            if (TryParsePostfix(ref operand))
                continue;
            if (mode.HasFlag(Mode.Bare))
                return false;
            if (TryParseAssignment(ref operand, call, mode))
                return false;
            if (BinaryPrecedence(Current.Kind) is { } own)
            {
                if (own <= precedence || (Is(TokenKind.Or) && mode.HasFlag(Mode.WhenValue)))
                    return false;
                operand = ParseBinary(operand, call, own, mode);
                continue;
            }

            if (precedence == 0 && Is(TokenKind.Question))
            {
                operand = ParseConditional(Close(operand, call, Mode.None));
                call = null;
                return false;
            }

            if (StartsExpression() && !mode.HasFlag(Mode.InsideCall))
            {
                if (options is not null && Is(TokenKind.Identifier))
                {
                    ParseLoopOptions(options);
                    return false;
                }

                return ParseArgument(ref operand, ref call);
            }

            if (precedence == 0 && Is(TokenKind.Pipe))
            {
                operand = ParsePipe(Close(operand, call, mode));
                call = null;
            }

            return false;
        }
    }

    private static Expression Close(Expression operand, CallParts? call, Mode mode)
    {
        if (call is not null)
        {
            call.Add(name: null, operand);
            return call.ToCall();
        }

        return mode.HasFlag(Mode.PipeTarget) && operand is PathExpression and not Parenthesized
            ? new Call(operand.Span, operand, [], isExplicit: false)
            : operand;
    }

    private Expression ParseBinary(Expression left, CallParts? call, int precedence, Mode mode)
    {
        // Each operator of a chain nests the tree by one.
        Enter();
        var op = Take();
        var inside = call is not null || mode.HasFlag(Mode.InsideCall) ? Mode.InsideCall : Mode.None;
        var right = ParseOperand(op, "to the right of", precedence, inside);
        var span = left.Span.To(right.Span);
        return op.Kind switch
        {
            TokenKind.And or TokenKind.Or => new Logical(span, left, right, isAnd: op.Kind == TokenKind.And),
            TokenKind.Coalesce or TokenKind.NotNull => new Coalesce(span, left, right, whenNull: op.Kind == TokenKind.Coalesce),
            _ => new Binary(span, left, Operator(op.Kind), Span(op), right),
        };
    }

    private Expression ParseOperand(Token op, string place, int precedence, Mode mode) =>
        StartsExpression() ? ParseExpression(precedence, mode) : throw Unexpected($"expected a value {place} {Span(op).Quoted}");

    private Conditional ParseConditional(Expression condition)
    {
        Advance();
        var whenTrue = ParseRequired("a value for the case that the condition is met");
        Expect(
            TokenKind.Colon,
            "`:` and a value for the case that the condition is not met",
            whenTrue is Call ? "put the call before the `:` into parentheses" : null);
        var whenFalse = ParseRequired("a value for the case that the condition is not met");
        return new Conditional(condition.Span.To(whenFalse.Span), condition, whenTrue, whenFalse);
    }

    private Pipe ParsePipe(Expression from)
    {
        _freeLines++;
        Advance();
        _freeLines--;
        var to = ParseRequired("a function to pipe into", Mode.PipeTarget);
        return new Pipe(from.Span.To(to.Span), from, to);
    }

    private bool TryParseAssignment(ref Expression operand, CallParts? call, Mode mode)
    {
        var isAllowed = mode.HasFlag(Mode.Assignment) && call is null;
        if (Is(TokenKind.Assign) && isAllowed && operand is Call { IsExplicit: true, Callee: GlobalVariable name } declared
            && Array.TrueForAll(declared.Arguments, a => a is { Name: null, Value: GlobalVariable }))
        {
            operand = ParseInlineFunction(name, declared);
            return true;
        }

        if (!Is(TokenKind.Assign) && CompoundOperator(Current.Kind) is null)
            return false;
        if (!isAllowed || operand is not PathExpression target)
        {
            throw Error(
                operand.Span,
                $"{operand.Span.Quoted} cannot be assigned to here",
                Is(TokenKind.Assign) ? "assign in a statement of its own; `==` compares" : "assign in a statement of its own");
        }

        var op = Take();
        var value = ParseRequired("a value to assign");
        var span = operand.Span.To(value.Span);
        operand = CompoundOperator(op.Kind) is { } compound
            ? new CompoundAssignment(span, target, compound, Span(op), value)
            : new Assignment(span, target, value);
        return true;
    }

    private bool StartsExpression() => Current.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.Number
        or TokenKind.String or TokenKind.InterpolationStart or TokenKind.OpenParenthesis or TokenKind.OpenBrace or TokenKind.OpenBracket
        or TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret
        or TokenKind.PlusPlus or TokenKind.MinusMinus;

    private static int? BinaryPrecedence(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotNull => 20,
        TokenKind.Or => 30,
        TokenKind.And => 40,
        TokenKind.Equal or TokenKind.NotEqual => 70,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Star or TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent
            or TokenKind.ShiftLeft or TokenKind.ShiftRight => 110,
        TokenKind.Range or TokenKind.RangeExclusive => 130,
        _ => null,
    };

    private static BinaryOperator Operator(TokenKind kind) => kind switch
    {
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.DoubleSlash => BinaryOperator.DivideWhole,
        TokenKind.Percent => BinaryOperator.Modulo,
        TokenKind.ShiftLeft => BinaryOperator.ShiftLeft,
        TokenKind.ShiftRight => BinaryOperator.ShiftRight,
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Range => BinaryOperator.Range,
        _ => BinaryOperator.RangeExclusive,
    };

    private static BinaryOperator? CompoundOperator(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.StarAssign => BinaryOperator.Multiply,
        TokenKind.SlashAssign => BinaryOperator.Divide,
        TokenKind.DoubleSlashAssign => BinaryOperator.DivideWhole,
        TokenKind.PercentAssign => BinaryOperator.Modulo,
        _ => null,
    };
}
