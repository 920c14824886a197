using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Functions;

/// <summary>A template function that Scriban calls without reflection.</summary>
/// <param name="parameters">
/// The names of its parameters, <c>list list, string delimiter, function?</c>: Scriban turns an argument into a <c>string</c> or a <c>list</c> where
/// that is before the name; optional ones, which come last, have a question mark.
/// </param>
/// <param name="invoke">What it does; omitted arguments are null.</param>
internal class Function(string parameters, Func<FunctionCall, object?> invoke) : IScriptCustomFunction
{
    private readonly ScriptParameterInfo[] _parameters = [.. parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Parameter)];

    public int RequiredParameterCount => Array.FindIndex(_parameters, p => p.HasDefaultValue) is var optional and >= 0 ? optional : _parameters.Length;

    public int ParameterCount => _parameters.Length;

    public virtual ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => _parameters[Math.Min(index, _parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        invoke(new FunctionCall(context, callerContext, arguments));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    private static ScriptParameterInfo Parameter(string written)
    {
        var name = written[(written.LastIndexOf(' ') + 1)..].TrimEnd('?');
        var type = written.StartsWith("string ", StringComparison.Ordinal) ? typeof(string) : written.StartsWith("list ", StringComparison.Ordinal) ? typeof(IEnumerable) : typeof(object);
        return written.EndsWith('?') ? new(type, name, defaultValue: null) : new(type, name);
    }
}

/// <summary>A call of a <see cref="Function"/>.</summary>
internal readonly record struct FunctionCall(TemplateContext Context, ScriptNode? Caller, ScriptArray Arguments)
{
    public SourceSpan Span => Caller?.Span ?? Context.CurrentSpan;

    public string? Text(int index) => index < Arguments.Count ? Context.ObjectToString(Arguments[index]) : null;

    public IEnumerable? List(int index) => (IEnumerable?)Arguments[index];

    public bool Has(int index) => index < Arguments.Count && Arguments[index] is not null;

    public int Integer(int index) => Context.ToInt(Span, Arguments[index]);
}
