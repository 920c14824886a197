using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>Makes the operand the function, or one more argument, of a call without parentheses; true where an argument follows.</summary>
    private bool ParseArgument(ref Expression operand, ref CallParts? call)
    {
        Enter();
        if (call is null)
            call = new CallParts(operand);
        else
            call.Add(name: null, operand);
        if (!IsNamedArgument())
            return true;
        do
            ParseNamedArgument(call);
        while (IsNamedArgument());

        if (StartsExpression())
            return true;

        // Behind a named argument nothing else can follow, not even a pipe.
        operand = call.ToCall();
        call = null;
        return false;
    }

    private bool IsNamedArgument() => Is(TokenKind.Identifier) && Peek().Kind == TokenKind.Colon;

    private void ParseNamedArgument(CallParts call)
    {
        var name = Take();
        Advance();
        call.Add(name.Text, ParseRequired($"a value for `{name.Text}`", Mode.Bare));
    }

    /// <summary><c>(a, name: b)</c> behind what is called.</summary>
    private Call ParseArguments(Expression callee)
    {
        Advance();
        var arguments = new List<Argument>();
        while (!Is(TokenKind.CloseParenthesis))
        {
            if (arguments.Count > 0)
                Expect(TokenKind.Comma, "`,` or `)`");
            string? name = null;
            if (IsNamedArgument())
            {
                name = Take().Text;
                Advance();
            }

            arguments.Add(new Argument(name, ParseRequired("an argument")));
        }

        Advance();
        return new Call(SpanFrom(callee), callee, [.. arguments], isExplicit: true);
    }

    /// <summary><c>offset:n reversed limit:n</c> behind the list of a loop.</summary>
    private void ParseLoopOptions(LoopOptions options)
    {
        while (Is(TokenKind.Identifier))
        {
            var name = Take();
            var value = TryTake(TokenKind.Colon) ? ParseRequired($"a value for `{name.Text}`", Mode.Bare) : null;
            switch (name.Text)
            {
                case "offset":
                    options.Offset = value;
                    break;
                case "limit":
                    options.Limit = value;
                    break;
                case "cols":
                    options.Columns = value;
                    break;
                case "reversed":
                    options.IsReversed = true;
                    break;
                default:
                    options.Unknown ??= new GlobalVariable(Span(name), name.Text);
                    options.UnknownName ??= name.Text;
                    break;
            }
        }
    }
}
