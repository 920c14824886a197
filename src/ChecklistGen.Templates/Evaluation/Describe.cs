using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Words for values in messages.</summary>
internal static class Describe
{
    private const int Shown = 40;

    /// <summary>What kind of value it is: "a number".</summary>
    public static string Kind(object? value) => value switch
    {
        null => "null",
        bool => "a boolean",
        DateTime => "a date",
        TimeSpan => "a time span",
        Function => "a function",
        FunctionGroup => "a group of functions",
        EmptyValue => "`empty`",
        _ when Texts.TryGet(value, out _) => "a text",
        _ when Numbers.IsNumber(value) => "a number",
        _ when Lists.IsList(value) => "a list",
        _ => "an object",
    };

    /// <summary>The value where it is short, else its kind.</summary>
    public static string Value(RenderState state, object? value)
    {
        if (Texts.TryGet(value, out var text))
            return text.Length <= Shown ? $"`{Texts.Escape(text)}`" : Kind(value);
        return value is not null && (value is bool || Numbers.IsNumber(value)) ? $"`{state.Print(value)}`" : Kind(value);
    }
}
