using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Functions;

/// <summary>A template function that Scriban calls without reflection.</summary>
/// <param name="parameters">The names of its parameters, <c>text, pattern?</c>: optional ones, which come last, have a question mark.</param>
/// <param name="invoke">What it does; omitted arguments are null.</param>
internal class Function(string parameters, Func<FunctionCall, object?> invoke) : IScriptCustomFunction
{
    private readonly string[] _names = [.. parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(p => p.TrimEnd('?'))];

    public int RequiredParameterCount { get; } = parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Count(p => !p.EndsWith('?'));

    public int ParameterCount => _names.Length;

    public virtual ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index < RequiredParameterCount ? new(typeof(object), _names[index]) : new(typeof(object), _names[Math.Min(index, _names.Length - 1)], defaultValue: null);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        invoke(new FunctionCall(context, callerContext, arguments));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>A call of a <see cref="Function"/>.</summary>
internal readonly record struct FunctionCall(TemplateContext Context, ScriptNode? Caller, ScriptArray Arguments)
{
    public SourceSpan Span => Caller?.Span ?? Context.CurrentSpan;

    public string? Text(int index) => index < Arguments.Count ? Context.ObjectToString(Arguments[index]) : null;

    public bool Has(int index) => index < Arguments.Count && Arguments[index] is not null;

    public int Integer(int index) => Context.ToInt(Span, Arguments[index]);
}
