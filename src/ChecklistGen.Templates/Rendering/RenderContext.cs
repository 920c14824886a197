using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using ChecklistGen.Templates.Errors;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Rendering;

/// <summary>One rendering by Scriban, which adds line tracking and limits that raise errors, and avoids reflection.</summary>
internal sealed class RenderContext : TemplateContext
{
    private readonly TemplateOptions _options;
    private readonly Func<SourceText, Template> _parse;
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);

    private readonly OutputOrigins _origins = new();
    private ScriptNode? _writer;

    // The value expression of the current assignment to a member or an element, and its result.
    private ScriptExpression? _awaited;
    private object? _assigned;

    private int _written;
    private int _printDepth;
    private int _printed;

    public RenderContext(SourceText template, TemplateOptions options, Func<SourceText, Template> parse)
        : base(Builtins.Create(options))
    {
        Template = template;
        _options = options;
        _parse = parse;
        _sources[template.Path] = template;
        StrictVariables = options.IsStrict;
        EnableRelaxedMemberAccess = !options.IsStrict;
        NewLine = "\n";
        LoopLimit = options.Limits.LoopSteps;
        RecursiveLimit = options.Limits.CallDepth;
        LimitToString = options.Limits.OutputLength;
        ObjectRecursionLimit = options.Limits.ObjectDepth;
        RegexTimeOut = options.Limits.RegexTime == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : options.Limits.RegexTime;
        TimeLimit = options.Limits.Duration;
        TryGetVariable = FailOnUnknownVariable;
        TryGetMember = FailOnUnknownMember;
        TemplateLoader = new IncludeLoader(this);
        BuiltinObject.SetValue("include", new IncludeFunction(), readOnly: true);
        ScribanSetting.ApplyAll(this, options.Settings);

        // Assignments go to the topmost object and so shadow the data.
        PushGlobal(options.Data);
        PushGlobal(new ScriptObject(StringComparer.Ordinal));
    }

    /// <summary>The template being rendered.</summary>
    public SourceText Template { get; }

    /// <summary>The names of the global variables.</summary>
    public IEnumerable<string> DataNames => _options.Data.Keys;

    /// <summary>The time limit; null for none.</summary>
    public TimeSpan? TimeLimit { get; set; }

    /// <summary>Finds included templates; null if there are none.</summary>
    public IIncludes? Includes => _options.Includes;

    /// <summary>Whether the time limit ended the rendering.</summary>
    public bool IsTimeUp { get; set; }

    /// <summary>The statement that was evaluated last.</summary>
    public SourceSpan LastStatement => _writer?.Span ?? default;

    /// <summary>The includes that were being rendered at the time of the failure, innermost first.</summary>
    public List<SourceSpan> FailedIncludes { get; } = [];

    /// <summary>Where each line of the output comes from; empty unless tracked.</summary>
    public IReadOnlyList<LineOrigin> LineOrigins => _origins.Lines;

    /// <summary>A context for validating settings.</summary>
    public static RenderContext Blank() => new(SourceText.FromString("", ""), new TemplateOptions { Data = JsonData.None }, s => Scriban.Template.Parse(s.Text));

    public string Render(Template parsed) => parsed.Render(this);

    /// <summary>The text of a template in this rendering; null for code from strings.</summary>
    public SourceText? SourceOf(string? path) => path is null ? null : _sources.GetValueOrDefault(path);

    /// <summary>The syntax trees of the templates in this rendering.</summary>
    public IEnumerable<ScriptNode> Pages => _sources.Values.Select(s => _parse(s).Page).OfType<ScriptNode>();

    /// <inheritdoc cref="OutputOrigins.Detour"/>
    public string? Detour(Func<string?> write) => _origins.Detour(OutputCount, write);

    // Called for each node, so the common cases come first.
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (scriptNode is ScriptStatement statement)
            return EvaluateStatement(statement, aliasReturnedFunction);
        if (scriptNode is ScriptAssignExpression assign)
            return Assign(assign);

        var result = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (result is string text)
        {
            ValueLimits.CheckLength(this, text, scriptNode);
        }
        else if (result is ScriptArray or ScriptObject or ScriptRange or BigInteger)
        {
            if (result is FunctionGroup group && scriptNode!.Parent is not ScriptMemberExpression)
                group.Load();
            result = ValueLimits.Check(this, result, scriptNode!);
        }

        if (_awaited is not null && ReferenceEquals(scriptNode, _awaited))
            _assigned = result;
        return result;
    }

    private object? EvaluateStatement(ScriptStatement statement, bool aliasReturnedFunction)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                var before = Length;
                base.Evaluate(raw, aliasReturnedFunction);
                Note(before, raw);
                return null;
            case ScriptCaptureStatement capture:
                Capture(capture);
                return null;
            default:
                var result = base.Evaluate(statement, aliasReturnedFunction);
                _writer = statement;
                return result;
        }
    }

    private object? Assign(ScriptAssignExpression assign)
    {
        var outer = _awaited;
        _awaited = assign.Target is ScriptVariable ? null : assign.Value;
        base.Evaluate(assign, aliasReturnedFunction: false);
        if (assign.EqualToken.TokenType != TokenType.Equal && IsSimple(assign.Target) && GetValue(assign.Target) is ScriptRange range)
            SetValue(assign.Target, ValueLimits.Evaluate(this, range, assign.Span));
        if (_awaited is not null)
            ValueLimits.CheckNesting(_assigned, assign.Span);
        _awaited = outer;
        return null;
    }

    // Whether evaluating a target has no side effects.
    private static bool IsSimple(ScriptExpression? target) => target switch
    {
        ScriptVariable or ScriptLiteral => true,
        ScriptMemberExpression member => IsSimple(member.Target),
        ScriptIndexerExpression indexer => IsSimple(indexer.Target) && IsSimple(indexer.Index),
        _ => false,
    };

    // Separate, because a closure in `Evaluate` would be allocated for each node.
    private void Capture(ScriptCaptureStatement capture) => Detour(() =>
    {
        base.Evaluate(capture, aliasReturnedFunction: false);

        // Scriban leaves its buffer in the variable; templates expect a string.
        var text = ObjectToString(GetValue(capture.Target)) ?? "";
        SetValue(capture.Target, text);
        return text;
    });

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (ObjectToString(textAsObject) is { Length: > 0 } text)
        {
            var before = Length;
            Write(text);
            Note(before, text);
        }

        return this;
    }

    private void Note(int before, ScriptRawStatement raw)
    {
        var slice = raw.Text;
        CheckLength(before, raw.Span);
        if (!_options.TracksLines || slice.FullText is not { } template)
            return;

        // If white space was trimmed, the text begins below the statement.
        var start = raw.Span.Start;
        var trimmed = template.AsSpan(Math.Min(start.Offset, slice.Index), Math.Max(0, slice.Index - start.Offset)).Count('\n');
        _origins.WriteOwn(OutputCount, template.AsSpan(slice.Index, slice.Length), new LineOrigin(raw.Span.FileName, start.Line + 1 + trimmed));
    }

    private void Note(int before, string text)
    {
        var span = _writer?.Span ?? default;
        CheckLength(before, span);
        if (_options.TracksLines)
            _origins.WriteValue(OutputCount, text, new LineOrigin(span.FileName ?? Template.Path, span.Start.Line + 1));
    }

    // Scriban silently stops writing at its limit; this counts as it does.
    private void CheckLength(int before, SourceSpan span)
    {
        _written += Length - before;
        if (LimitToString > 0 && _written >= LimitToString)
            throw ValueLimits.TooLong(span, LimitToString);
    }

    private int Length => (Output as StringBuilderOutput)?.Builder.Length ?? 0;

    // Scriban truncates what is too long or too deep, sometimes silently; here it is an error.
    public override string? ObjectToString(object? value, bool nested = false)
    {
        value = value is TemplateText marked ? marked.Text : value;
        if (!nested && value is string or null)
            return (string?)value;
        var limit = LimitToString;
        if (_printDepth++ == 0)
            _printed = 0;
        try
        {
            LimitToString = 0;
            if (ObjectRecursionLimit != 0 && _printDepth > ObjectRecursionLimit)
                throw Limit.Failure(CurrentSpan, $"a value nested more than {Limit.Number(ObjectRecursionLimit)} deep can't be printed", ScribanSetting.ObjectRecursionLimit);
            var text = value switch
            {
                TemplateObject members => Print(members),
                DateTime date when GetValue(DateTimeFunctions.DateVariable) is DateGroup dates => dates.Print(date, CurrentCulture),
                _ => base.ObjectToString(value, nested),
            };
            if (value is string or not IEnumerable)
                _printed += text?.Length ?? 0;
            if (limit > 0 && _printed > limit)
                throw ValueLimits.TooLong(CurrentSpan, limit);
            return text;
        }
        finally
        {
            LimitToString = limit;
            _printDepth--;
        }
    }

    // In the format of Scriban's own objects.
    private string Print(TemplateObject members) => $"{{{string.Join(", ", members.Select(m => $"{m.Key}: {ObjectToString(m.Value, nested: true)}"))}}}";

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        var source = Includes?.Find(templatePath) ?? throw new InvalidOperationException($"`{templatePath}` was found before");
        _sources[source.Path] = source;
        var parsed = _parse(source);
        if (parsed.HasErrors)
            throw new IncludeFailure(callerContext?.Span ?? CurrentSpan, templatePath, SyntaxErrors.Describe(source, parsed.Messages));
        return parsed;
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        TemplateText => MemberLists.Text,
        DateTime => MemberLists.Date,
        TimeSpan => MemberLists.Span,
        KeyValuePair<string, object?> => MemberLists.Pair,
        IScriptObject or IList or string => base.GetMemberAccessorImpl(target),
        _ => target.GetType().IsPrimitive || target is decimal ? base.GetMemberAccessorImpl(target) : null,
    };

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        base.GetListAccessorImpl(target, type) is not { } list ? null : target is ScriptArray or ScriptRange or string ? list : new ReadOnlyListAccessor(list);

    private bool FailOnUnknownVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        return StrictVariables ? throw UnknownNames.Variable(this, variable) : false;
    }

    private bool FailOnUnknownMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        return EnableRelaxedMemberAccess ? false : throw UnknownNames.Member(this, span, target, member);
    }
}
