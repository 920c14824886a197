using System.Globalization;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Syntax.Statements;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>One call of a function: its arguments, converted as they are asked for, and the errors about them.</summary>
/// <remarks>An argument that cannot be converted fails the call at the argument's own place in the template.</remarks>
public readonly ref struct FunctionCall
{
    private readonly ReadOnlySpan<object?> _values;
    private readonly ReadOnlySpan<Node?> _nodes;

    internal FunctionCall(RenderState state, Function callee, Node site, ReadOnlySpan<object?> values, ReadOnlySpan<Node?> nodes)
    {
        State = state;
        Callee = callee;
        Site = site;
        _values = values;
        _nodes = nodes;
    }

    /// <summary>How numbers and dates are printed.</summary>
    public CultureInfo Culture => State.Context.Culture;

    internal RenderState State { get; }

    internal Function Callee { get; }

    /// <summary>The call in the template.</summary>
    internal Node Site { get; }

    internal Dictionary<string, object?>? Named { get; init; }

    internal Block? Wrapped { get; init; }

    /// <summary>Whether an argument was given.</summary>
    public bool Has(int index) => index < _values.Length && _values[index] != ArgumentStack.Missing;

    /// <summary>An argument as it is; null where it was left out.</summary>
    public object? Value(int index) => Has(index) ? _values[index] : null;

    /// <summary>An argument as it is printed; null stays null.</summary>
    public string? Text(int index) => Value(index) switch
    {
        null => null,
        string text => text,
        ITemplateText text => text.Text,
        var other => State.Print(other),
    };

    /// <summary>An argument as it is printed, null as the empty text.</summary>
    public string TextOrEmpty(int index) => Text(index) ?? "";

    /// <summary>A whole number: floats round half to even, texts must be whole numbers, null is 0.</summary>
    public int Integer(int index) => Conversions.TryInteger(State, Value(index), out var number)
        ? number
        : throw Expected(index, Conversions.IntegerFor(Value(index)));

    /// <summary>A whole number, or another where the argument was left out or is null.</summary>
    public int Integer(int index, int otherwise) => Value(index) is null ? otherwise : Integer(index);

    /// <summary>A number; null is 0, true is 1, texts are refused.</summary>
    public double Number(int index) => Conversions.TryDouble(Value(index), out var number) ? number : throw Expected(index, "a number");

    /// <summary>Whether an argument is anything but null and false.</summary>
    public bool Boolean(int index) => Conversions.IsTrue(Value(index));

    /// <summary>The elements of a list, the characters of a text, the pairs of an object; null stays null.</summary>
    public IEnumerable<object?>? List(int index)
    {
        var value = Value(index);
        return value is null ? null : Lists.Elements(value) ?? throw Expected(index, "a list");
    }

    /// <summary>A date; null is refused.</summary>
    public DateTime Date(int index) => Value(index) is DateTime date ? date : throw Expected(index, "a date", "read it with `date.parse` first");

    /// <summary>The value as the template would print it.</summary>
    public string Print(object? value) => State.Print(value);

    /// <summary>Calls a function that was passed as <c>@f</c> or <c>do … end</c>.</summary>
    public object? Invoke(object? function, params ReadOnlySpan<object?> arguments) => function is Function callable
        ? Caller.Invoke(State, callable, Site, arguments)
        : throw Error($"{Describe.Kind(function)} cannot be called");

    /// <summary>An error at the call, to be thrown.</summary>
    public Exception Error(string message, string? help = null) => Failure.At(Site, TemplateProblem.WrongArgument, message, help);

    /// <summary>An error at an argument, to be thrown.</summary>
    public Exception ErrorAt(int index, string message, string? help = null) =>
        Failure.At(Node(index), TemplateProblem.WrongArgument, message, help);

    internal Node Node(int index) => index < _nodes.Length ? _nodes[index] ?? Site : Site;

    internal Exception Expected(int index, string what, string? help = null) =>
        ErrorAt(index, Needs(index, what), help);

    internal string Needs(int index, string what) =>
        $"`{Callee.Name}` needs {what} for `{Callee.Signature.Parameters[index].Name}`, not {Describe.Value(State, Value(index))}";

    /// <summary>An argument that must be a function.</summary>
    internal Function Function(int index) => Value(index) as Function
        ?? throw Expected(index, "a function", "write `@` before the name of a function to pass it");

    internal object?[] ToArray()
    {
        var values = _values.ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == ArgumentStack.Missing)
                values[i] = null;
        }

        return values;
    }
}
