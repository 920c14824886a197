using System.Globalization;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Functions;

/// <summary>
/// One of Scriban's groups of functions, such as <c>string</c>: members of ours at once, Scriban's own when something else is asked of it.
/// Scriban finds its functions by reflection, for all groups together; in a native build that takes 25 ms, a sixth of a run that makes
/// five pages. No shipped template needs it (a test watches that).
/// </summary>
/// <param name="name">Its name in templates.</param>
internal class FunctionGroup(string name) : ScriptObject(capacity: 8, autoImportStaticsFromThisType: false)
{
    private static readonly Lazy<Dictionary<string, object?>> Scribans = new(() => new(new BuiltinFunctions(), StringComparer.Ordinal));

    /// <summary>Whether it has Scriban's functions, too.</summary>
    public bool IsLoaded { get; private set; }

    /// <summary>Takes in Scriban's functions, but for those that are here already.</summary>
    public void Load()
    {
        if (IsLoaded)
            return;
        IsLoaded = true;
        var scribans = OfScriban((ScriptObject)Scribans.Value[name]!);
        foreach (var (member, value) in scribans)
        {
            if (!base.Contains(member))
                SetValue(member, value, readOnly: !scribans.CanWrite(member));
        }
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        LoadFor(member);
        return base.TryGetValue(context, span, member, out value);
    }

    public override bool Contains(string member)
    {
        LoadFor(member);
        return base.Contains(member);
    }

    public override bool CanWrite(string member)
    {
        LoadFor(member);
        return base.CanWrite(member);
    }

    /// <summary>The functions to take in; by default those that all renderings share.</summary>
    protected virtual ScriptObject OfScriban(ScriptObject shared) => shared;

    private void LoadFor(string member)
    {
        if (!base.Contains(member))
            Load();
    }
}

/// <summary>The group <c>date</c>, which is a function as well, and remembers a format.</summary>
internal sealed class DateGroup() : FunctionGroup("date"), IScriptCustomFunction
{
    private const string Format = "format";

    private DateTimeFunctions? _scribans;

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    /// <summary>A date as templates print it.</summary>
    public string? Print(DateTime date, string format, CultureInfo culture) => Loaded().ToString(date, format, culture);

    /// <summary>A date as templates print it that name no format.</summary>
    public string? Print(DateTime date, CultureInfo culture) => Print(date, Loaded().Format, culture);

    public override bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        base.TrySetValue(context, span, member, value, readOnly) && (member != Format || Loaded().TrySetValue(context, span, member, value, readOnly));

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments.Count == 0 ? this : Loaded().Invoke(context, callerContext, arguments, blockStatement);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    protected override ScriptObject OfScriban(ScriptObject shared) => _scribans = (DateTimeFunctions)shared.Clone(deep: true);

    private DateTimeFunctions Loaded()
    {
        Load();
        return _scribans!;
    }
}
