using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>for x in list … else … end</c></summary>
internal class For(SourceSpan span, PathExpression variable, Expression list, LoopOptions options, Block body, Block? whenEmpty)
    : Statement(span)
{
    protected virtual string Keyword => "for";

    protected LoopOptions Options => options;

    public sealed override Flow Execute(RenderState state)
    {
        var value = list.Evaluate(state);
        if (value is null)
            return Flow.Next;
        var elements = Lists.Elements(value) ?? throw Failure.At(
            list,
            TemplateProblem.WrongType,
            $"`{Keyword}` walks over a list, not over {Describe.Kind(value)}");
        var source = LoopSource.Of(
            value,
            elements,
            Integer(state, options.Offset),
            options.IsReversed,
            Integer(state, options.Limit));
        if (options.Unknown is not null)
        {
            throw Failure.At(
                options.Unknown,
                TemplateProblem.WrongArgument,
                $"`{Keyword}` has no option `{options.UnknownName}`",
                Suggestions.For(options.UnknownName!, OptionNames));
        }

        return Run(state, source);
    }

    protected virtual IEnumerable<string> OptionNames => ["offset", "limit", "reversed"];

    protected virtual LoopState CreateState(RenderState state, LoopSource source) => new(source);

    protected virtual void BeforeAll(RenderState state)
    {
    }

    protected virtual void BeforeEach(RenderState state, LoopState loop)
    {
    }

    protected virtual void AfterEach(RenderState state)
    {
    }

    protected virtual void AfterAll(RenderState state)
    {
    }

    protected static int Integer(RenderState state, Expression? option) =>
        option is null ? 0 : Conversions.ToInteger(state, option.Evaluate(state), option);

    private Flow Run(RenderState state, LoopSource source)
    {
        var loop = CreateState(state, source);
        var scope = state.Scopes.Current;
        var locals = variable is LocalVariable ? state.Locals : null;
        var frame = new LoopFrame((variable as GlobalVariable)?.Name, Keyword, loop);
        var localFrame = variable is LocalVariable local ? new LoopFrame(local.Name, Keyword, loop) : null;
        scope.EnterLoop(frame);
        if (localFrame is not null)
            locals!.EnterLoop(localFrame);
        state.Budget.EnterLoop();
        BeforeAll(state);
        var flow = Walk(state, source, loop, frame, localFrame);
        AfterAll(state);
        state.Budget.LeaveLoop();
        if (localFrame is not null)
            locals!.LeaveLoop();
        scope.LeaveLoop();
        if (loop.Index < 0 && whenEmpty is not null)
            return whenEmpty.Execute(state);
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow Walk(RenderState state, LoopSource source, LoopState loop, LoopFrame frame, LoopFrame? localFrame)
    {
        object? previous = null;
        loop.Index = -1;
        while (source.MoveNext())
        {
            state.Budget.Step(this);
            loop.Index++;
            loop.IsChanged = loop.Index == 0 || !Sameness.AreSame(previous, source.Current);
            previous = source.Current;
            frame.Value = source.Current;
            if (localFrame is not null)
                localFrame.Value = source.Current;
            else if (frame.Variable is null)
                variable.Assign(state, source.Current);
            BeforeEach(state, loop);
            var flow = body.Execute(state);
            AfterEach(state);
            if (flow is Flow.Break or Flow.Return)
                return flow;
        }

        return Flow.Next;
    }
}
