using System.Runtime.CompilerServices;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Counts what a rendering uses up against its limits.</summary>
internal sealed class Budget(TemplateContext context)
{
    // Looking at the clock costs as much as a few steps; this many steps never take long.
    private const int StepsBetweenLooks = 32;

    private readonly TemplateLimits _limits = context.Limits;
    private readonly long _started = context.Limits.Duration is null ? 0 : context.Clock.GetTimestamp();
    private int _steps;
    private int _loopDepth;
    private int _callDepth;
    private int _untilLook = StepsBetweenLooks;

    public bool IsInLoop => _loopDepth > 0;

    /// <summary>How much time regular expressions still have.</summary>
    public TimeSpan RegexTime
    {
        get
        {
            var time = _limits.RegexTime;
            if (_limits.Duration is { } duration)
            {
                var left = duration - context.Clock.GetElapsedTime(_started);
                time = left < time ? left : time;
            }

            return time <= TimeSpan.Zero ? TimeSpan.FromMilliseconds(1) : time;
        }
    }

    public void EnterLoop()
    {
        if (_loopDepth++ == 0)
            _steps = 0;
    }

    public void LeaveLoop() => _loopDepth--;

    /// <summary>A function begins to walk over a list: outside of loops, each walk is counted on its own.</summary>
    public void BeginWalk()
    {
        if (_loopDepth == 0)
            _steps = 0;
    }

    /// <summary>One round of a loop, one element in a function.</summary>
    public void Step(Node node)
    {
        if (++_steps > _limits.LoopSteps && _limits.LoopSteps > 0)
        {
            throw Failure.Limit(
                node.Span,
                $"more than {_limits.LoopSteps} rounds of a loop, nested loops and functions over lists included",
                nameof(TemplateLimits.LoopSteps));
        }

        Tick(node);
    }

    /// <summary>Something that takes a little time; looks at the clock now and then.</summary>
    public void Tick(Node node)
    {
        if (--_untilLook <= 0)
            Look(node);
    }

    /// <summary>Looks at the clock and at the host's wish to stop.</summary>
    public void Look(Node node)
    {
        _untilLook = StepsBetweenLooks;
        if (context.Cancellation.IsCancellationRequested)
            throw Failure.At(node, TemplateProblem.Cancelled, "the rendering was cancelled");

        if (_limits.Duration is { } duration && context.Clock.GetElapsedTime(_started) > duration)
        {
            throw Failure.Limit(
                node.Span,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rendering took longer than {duration.TotalSeconds:0.###} s"),
                nameof(TemplateLimits.Duration));
        }
    }

    public void EnterCall(Node node)
    {
        if (++_callDepth > _limits.CallDepth && _limits.CallDepth > 0)
        {
            throw Failure.Limit(
                node.Span,
                $"calls and includes are nested more than {_limits.CallDepth} deep",
                nameof(TemplateLimits.CallDepth));
        }

        CheckStack(node);
        Tick(node);
    }

    public void LeaveCall() => _callDepth--;

    /// <summary>Whether there is stack left for values and functions inside one another.</summary>
    public static bool HasStack => RuntimeHelpers.TryEnsureSufficientExecutionStack();

    public static void CheckStack(Node node)
    {
        if (!HasStack)
            throw Failure.Limit(node.Span, "calls, includes or values are nested too deep", limit: null);
    }

    public void CheckText(long length, Node node) => CheckText(length, node.Span);

    public void CheckText(long length, SourceSpan span)
    {
        if (length > _limits.OutputLength && _limits.OutputLength > 0)
            throw Failure.Limit(span, $"a text of more than {_limits.OutputLength} characters", nameof(TemplateLimits.OutputLength));
    }

    /// <summary>A text made of two: where the host wants output cut and not refused, growing texts end at twice the limit.</summary>
    public void CheckJoined(long length, SourceSpan span)
    {
        if (_limits.OutputOverflow == OutputOverflow.Fail)
            CheckText(length, span);
    }

    /// <summary>The number of elements that a range may have: they are not held in memory.</summary>
    public void CheckRange(long count, SourceSpan span)
    {
        if (count > _limits.LoopSteps && _limits.LoopSteps > 0)
            throw Failure.Limit(span, $"a list of more than {_limits.LoopSteps} elements", nameof(TemplateLimits.LoopSteps));
    }

    /// <summary>The number of elements that an array may have.</summary>
    public void CheckSize(long count, Node node) => CheckSize(count, node.Span);

    public void CheckSize(long count, SourceSpan span)
    {
        CheckRange(count, span);
        // A list that is held in memory has an end even where loops have none.
        if (count > Array.MaxLength / 8)
            throw Failure.Limit(span, $"a list of {count} elements", limit: null);
    }
}
