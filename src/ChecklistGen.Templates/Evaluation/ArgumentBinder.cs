using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Matches the arguments of one call with the parameters of the function.</summary>
/// <remarks>A positional argument takes the place behind the last one taken, whether by position or by name.</remarks>
internal ref struct ArgumentBinder
{
    private readonly RenderState _state;
    private readonly Function _function;
    private readonly Signature _signature;
    private readonly Node _site;
    private TemplateArray? _rest;
    private Dictionary<string, object?>? _named;
    private Node? _last;
    private int _next;

    public ArgumentBinder(RenderState state, Function function, Node site)
    {
        _state = state;
        _function = function;
        _signature = function.Signature;
        _site = site;
        Start = state.Arguments.Count;
    }

    /// <summary>Where the arguments begin on the stack.</summary>
    public int Start { get; }

    public readonly Dictionary<string, object?>? Named => _named;

    public void Add(in Argument argument)
    {
        _last = argument.Value;
        if (argument.Value is Spread && argument.Name is null)
        {
            AddEach(argument.Value);
            return;
        }

        var value = argument.Value.Evaluate(_state);
        if (argument.Name is null)
            Add(value, argument.Value);
        else
            AddNamed(argument.Name, value, argument.Value);
    }

    public void Add(object? value, Node node) => Set(_next, value, node);

    /// <summary>Fills in what was left out, and refuses too few and too many.</summary>
    public void Complete()
    {
        if (_signature.Rest == RestKind.None && _next > _signature.Parameters.Length)
        {
            throw Failure.At(
                _last!,
                TemplateProblem.WrongArgument,
                $"`{_function.Name}` takes {Count(_signature.Parameters.Length)}, not {_next}",
                _function.Usage);
        }

        CompleteValues();
    }

    /// <summary>Fills in what was left out, and refuses too few: a function that another one calls may get more than it takes.</summary>
    public void CompleteValues()
    {
        var parameters = _signature.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            var isMissing = i >= _next || _state.Arguments[Start + i] == ArgumentStack.Missing;
            if (!isMissing)
                continue;
            if (_signature.Rest == RestKind.LastParameter && i == parameters.Length - 1)
                _state.Arguments.Set(Start + i, _rest = new TemplateArray(), null);
            else if (!parameters[i].IsOptional)
                throw TooFew(parameters[i].Name);
            else if (parameters[i].Default is not null || i >= _next)
                _state.Arguments.Set(Start + i, parameters[i].Default ?? ArgumentStack.Missing, null);
        }
    }

    private void AddEach(Expression spread)
    {
        var list = spread.Evaluate(_state);
        if (!Lists.IsList(list))
        {
            Add(list, spread);
            return;
        }

        foreach (var item in Lists.Elements(list)!)
        {
            _state.Budget.CheckSize(_next, spread);
            Add(item, spread);
        }
    }

    private void AddNamed(string name, object? value, Node node)
    {
        var index = _signature.IndexOf(name);
        if (index >= 0)
            Set(index, value, node);
        else if (_signature.Rest != RestKind.None)
            (_named ??= new(StringComparer.Ordinal))[name] = value;
        else if (_state.Strictness.AbsentMembers)
            throw UnknownName(name, node);
        else
            Set(_next, value, node);
    }

    private void Set(int index, object? value, Node node)
    {
        var last = _signature.Parameters.Length - 1;
        if (_signature.Rest == RestKind.LastParameter && index >= last)
        {
            if (_rest is null)
                _state.Arguments.Set(Start + last, _rest = new TemplateArray(), node);
            _rest.Add(value);
            _next = last + 1;
            return;
        }

        _state.Arguments.Set(Start + index, value, node);
        _next = Math.Max(_next, index + 1);
    }

    private readonly TemplateException TooFew(string name) => Failure.At(
        _site.Span.After,
        TemplateProblem.WrongArgument,
        $"`{_function.Name}` needs an argument for `{name}`",
        _function.Usage);

    private readonly TemplateException UnknownName(string name, Node node) => Failure.At(
        node,
        TemplateProblem.WrongArgument,
        $"`{_function.Name}` has no parameter `{name}`",
        Suggestions.For(name, _signature.Parameters.Select(p => p.Name)));

    private static string Count(int count) => count == 1 ? "1 argument" : $"{count} arguments";
}
