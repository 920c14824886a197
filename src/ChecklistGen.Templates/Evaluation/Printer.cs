using System.Globalization;
using System.Text;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Functions.Dates;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Turns values into the text that a template prints.</summary>
internal sealed class Printer(RenderState state)
{
    public string Print(object? value) => value switch
    {
        string text => Cut(text),
        null or EmptyValue => "",
        int number => number.ToString(state.Context.Culture),
        ITemplateText text => Cut(text.Text),
        _ => PrintOther(value),
    };

    private string PrintOther(object value)
    {
        if (TryPrintScalar(value, out var text))
            return text;
        var builder = new StringBuilder();
        Append(builder, value, depth: 1);
        return Cut(builder.ToString());
    }

    private bool TryPrintScalar(object value, out string text)
    {
        text = value switch
        {
            bool truth => truth ? "true" : "false",
            DateTime date => DateFormat.Format(date, state.Memory.DateFormat, state.Context.Culture, state.Context.TimeZone),
            TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
            Function => "<function>",
            IFormattable other => other.ToString(null, state.Context.Culture),
            _ when Lists.IsList(value) || Objects.IsObject(value) => null,
            _ => value.ToString(),
        } ?? "";
        return text.Length > 0 || !(Lists.IsList(value) || Objects.IsObject(value));
    }

    private void Append(StringBuilder builder, object? value, int depth)
    {
        var limit = state.Context.Limits.ObjectDepth;
        if (limit > 0 && depth > limit)
        {
            throw Failure.Limit(
                state.CurrentBlock!.Span, $"a value nested more than {limit} deep cannot be printed", nameof(TemplateLimits.ObjectDepth));
        }

        Budget.CheckStack(state.CurrentBlock!);
        if (IsFull(builder))
            return;
        if (Texts.TryGet(value, out var text))
            Texts.AppendQuoted(builder, text);
        else if (value is null or EmptyValue)
            builder.Append("null");
        else if (Lists.IsList(value))
            AppendList(builder, value, depth);
        else if (Objects.IsObject(value))
            AppendObject(builder, value, depth);
        else
            builder.Append(Print(value));
    }

    private void AppendList(StringBuilder builder, object list, int depth)
    {
        builder.Append('[');
        var separator = "";
        foreach (var item in Lists.Elements(list)!)
        {
            state.Budget.Tick(state.CurrentBlock!);
            builder.Append(separator);
            Append(builder, item, depth + 1);
            separator = ", ";
            if (IsFull(builder))
                return;
        }

        builder.Append(']');
    }

    private void AppendObject(StringBuilder builder, object item, int depth)
    {
        builder.Append('{');
        var separator = "";
        foreach (var (key, value) in Objects.Members(item))
        {
            builder.Append(separator);
            if (Texts.IsIdentifier(key))
                builder.Append(key);
            else
                Texts.AppendQuoted(builder, key);
            builder.Append(": ");
            Append(builder, value, depth + 1);
            separator = ", ";
            if (IsFull(builder))
                return;
        }

        builder.Append('}');
    }

    private bool IsFull(StringBuilder builder) =>
        state.Context.Limits.OutputLength > 0 && builder.Length > state.Context.Limits.OutputLength;

    /// <summary>A text as long as the limit, or longer, ends with dots, where the host wants output cut and not refused.</summary>
    private string Cut(string text)
    {
        var limits = state.Context.Limits;
        if (limits.OutputLength == 0 || text.Length < limits.OutputLength)
            return text;
        if (limits.OutputOverflow == OutputOverflow.Truncate)
            return text[..limits.OutputLength] + "...";
        state.Budget.CheckText(text.Length, state.CurrentBlock!);
        return text;
    }
}
