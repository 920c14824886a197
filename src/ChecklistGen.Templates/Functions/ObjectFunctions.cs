using System.Numerics;
using ChecklistGen.Templates.Functions.Arrays;
using ChecklistGen.Templates.Functions.Objects;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static FunctionGroup Create() => new("object")
    {
        { "default", "value, default", static (in c) => IsNothing(c.Value(0)) ? c.Value(1) : c.Value(0) },
        { "eval", "value", Evaluating.Eval },
        { "eval_template", "value", Evaluating.EvalTemplate },
        { "format", "value, format, culture?", Format },
        { "from_json", "json", Json.Read },
        { "has_key", "value, key", HasKey },
        { "has_value", "value, key", HasValue },
        { "keys", "value", Keys },
        { "kind", "value", static (in c) => Kind(c.Value(0)) },
        { "size", "value", Size },
        { "to_json", "value", Json.Write },
        { "typeof", "value", static (in c) => TypeOf(c.Value(0)) },
        { "values", "value", MemberValues },
    };

    private static bool IsNothing(object? value) => value is null || (Texts.TryGet(value, out var text) && text.Length == 0);

    private static object? Format(in FunctionCall call) => call.Value(0) switch
    {
        null => "",
        IFormattable value => Formatting.Format(call, value, call.TextOrEmpty(1), call.Text(2)),
        _ => throw call.Expected(0, "a number or a date"),
    };

    private static object? HasKey(in FunctionCall call) => Box.Of(TryMember(call, out _));

    private static object? HasValue(in FunctionCall call) => Box.Of(TryMember(call, out var value) && value is not null);

    private static bool TryMember(in FunctionCall call, out object? value)
    {
        value = null;
        var target = call.Value(0);
        if (target is not (null or ITemplateText) && !Values.Objects.IsObject(target))
            throw call.Expected(0, "an object");
        return target is not null && call.Text(1) is { } key && Values.Objects.TryGetMember(target, key, out value);
    }

    private static TemplateArray Keys(in FunctionCall call) => Members(call, static member => member.Key);

    private static TemplateArray MemberValues(in FunctionCall call) => Members(call, static member => member.Value);

    private static TemplateArray Members(in FunctionCall call, Func<KeyValuePair<string, object?>, object?> part)
    {
        var result = new TemplateArray();
        if (call.Value(0) is not { } target)
            return result;
        foreach (var item in new Walker(call).Over(Values.Objects.Members(target).Select(part)))
            result.Add(item);
        return result;
    }

    private static object? Size(in FunctionCall call)
    {
        var value = call.Value(0);
        if (Texts.TryGet(value, out var text))
            return Box.Of(text.Length);
        if (value is not null && Lists.IsList(value))
            return Box.Of(Lists.Count(value));
        return Box.Of(value is null ? 0 : Values.Objects.Count(value));
    }

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        Sequence => "iterator",
        _ when Texts.TryGet(value, out _) => "string",
        _ when Evaluation.Numbers.IsNumber(value) => "number",
        _ => Lists.IsList(value) ? "array" : "object",
    };

    /// <summary>Finer than <c>typeof</c>.</summary>
    private static string? Kind(object? value) => value switch
    {
        null => null,
        bool => "bool",
        int => "int",
        long => "long",
        BigInteger => "bigint",
        float => "float",
        double => "double",
        decimal => "decimal",
        DateTime => "datetime",
        TimeSpan => "timespan",
        Function => "function",
        Sequence => "range",
        _ when Texts.TryGet(value, out _) => "string",
        _ => Lists.IsList(value) ? "array" : "object",
    };
}
