using Scriban.Functions;

namespace ChecklistGen.Templates.Functions;

/// <summary>Scriban's functions that shipped templates call, without the reflection by which Scriban finds them (<see cref="FunctionGroup"/>).</summary>
internal static class DirectFunctions
{
    public static Function Add { get; } = new("list list, value", call =>
        ArrayFunctions.Add(call.Context, call.Span, call.List(0), call.Arguments[1]));

    public static Function ArrayContains { get; } = new("list list, item", call =>
        ArrayFunctions.Contains(call.Context, call.Span, call.List(0), call.Arguments[1]));

    public static Function Join { get; } = new("list list, string delimiter, function?", call =>
        ArrayFunctions.Join(call.Context, call.Span, call.List(0), call.Text(1), call.Has(2) ? call.Arguments[2] : null));

    public static Function Map { get; } = new("list, string member", call =>
        ArrayFunctions.Map(call.Context, call.Span, call.Arguments[0], call.Text(1)));

    public static Function Size { get; } = new("list list", call =>
        ArrayFunctions.Size(call.List(0)));

    public static Function Uniq { get; } = new("list list", call =>
        ArrayFunctions.Uniq(call.Context, call.Span, call.List(0)));

    public static Function StringContains { get; } = new("string text, string value", call =>
        StringFunctions.Contains(call.Text(0), call.Text(1)));

    public static Function Downcase { get; } = new("string text", call =>
        StringFunctions.Downcase(call.Text(0)));

    public static Function Handleize { get; } = new("string text", call =>
        StringFunctions.Handleize(call.Text(0) ?? ""));

    public static Function Replace { get; } = new("string text, string match, string replace", call =>
        StringFunctions.Replace(call.Context, call.Text(0), call.Text(1), call.Text(2)));

    public static Function RStrip { get; } = new("string text", call =>
        StringFunctions.RStrip(call.Text(0)));
}
