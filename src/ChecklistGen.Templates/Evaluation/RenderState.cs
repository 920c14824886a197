using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Everything that changes while a template is rendered. One rendering, one thread, one state.</summary>
internal sealed class RenderState
{
    private readonly Printer _printer;

    public RenderState(TemplateContext context, Output output)
    {
        Context = context;
        Output = output;
        Scopes = new ScopeStack(Scope.Global(new GlobalStore(context.Data)), FunctionTable.For(context.Functions));
        Budget = new Budget(context);
        Includes = new IncludeCache(context.Loader);
        Memory = new RenderMemory(context);
        _printer = new Printer(this);
    }

    public TemplateContext Context { get; }

    public TemplateStrictness Strictness => Context.Strictness;

    public Output Output { get; }

    public ScopeStack Scopes { get; }

    public LocalFrame Locals { get; set; } = new();

    public Budget Budget { get; }

    public IncludeCache Includes { get; }

    /// <summary>What functions remember from one call to the next.</summary>
    public RenderMemory Memory { get; }

    public ArgumentStack Arguments { get; } = new();

    /// <summary>What stands before pipes whose function has not been called yet.</summary>
    public Stack<Expression> Pipes { get; private set; } = new();

    /// <summary>The block that is being executed, whose start is where a value too deep to print is reported.</summary>
    public Block? CurrentBlock { get; set; }

    /// <summary>The value of the <c>ret</c> that is on its way out.</summary>
    public object? Returned { get; set; }

    /// <summary>The value as it is printed.</summary>
    public string Print(object? value) => _printer.Print(value);

    /// <summary>The value that a path starts with: a function there is called, but takes nothing from a pipe.</summary>
    public object? Target(Expression expression) =>
        expression is PathExpression path ? path.EvaluateTarget(this) : expression.Evaluate(this);

    /// <summary>Gives a text back unless it is longer than texts may be.</summary>
    public string Checked(string text, Node node)
    {
        Budget.CheckText(text.Length, node);
        return text;
    }

    /// <summary>Keeps what is piped into a function's caller from the calls inside the function.</summary>
    public Stack<Expression>? HidePipes()
    {
        if (Pipes.Count == 0)
            return null;
        var pipes = Pipes;
        Pipes = new Stack<Expression>();
        return pipes;
    }

    public void ShowPipes(Stack<Expression>? pipes) => Pipes = pipes ?? Pipes;

    public object? TakeReturned()
    {
        var value = Returned;
        Returned = null;
        return value;
    }
}
