using System.Collections;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Data;

/// <summary>How much data there is, for limits that grow with it.</summary>
/// <param name="Values">How many values: members of objects and elements of lists, however deep.</param>
/// <param name="Characters">How many characters the texts among them have.</param>
internal readonly record struct DataSize(long Values, long Characters)
{
    /// <summary>Measures an object; what is in it twice counts twice, since it may be printed twice.</summary>
    public static DataSize Of(TemplateObject data) => OfAll(data is DataObject own ? own.Unwatched : data.Values);

    public static DataSize operator +(DataSize a, DataSize b) => new(a.Values + b.Values, a.Characters + b.Characters);

    private static DataSize Of(object? value)
    {
        var size = new DataSize(1, 0);
        switch (value)
        {
            case MarkdownText text:
                return size with { Characters = text.Plain.Length };
            case string text:
                return size with { Characters = text.Length };
            case TemplateObject members:
                return size + Of(members);
            // What JSON holds.
            case IDictionary<string, object?> members:
                return size + OfAll(members.Values);
            case IList list:
                return size + OfAll(list);
            default:
                return size;
        }
    }

    private static DataSize OfAll(IEnumerable values)
    {
        var size = new DataSize(0, 0);
        foreach (var value in values)
            size += Of(value);
        return size;
    }
}
