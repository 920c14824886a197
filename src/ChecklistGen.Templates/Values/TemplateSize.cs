using System.Collections;

namespace ChecklistGen.Templates.Values;

/// <summary>How much data there is; what is in it twice counts twice, since it may be printed twice.</summary>
/// <param name="Values">How many values: members of objects and elements of lists, however deep.</param>
/// <param name="Characters">How many characters the texts among them have.</param>
public readonly record struct TemplateSize(long Values, long Characters)
{
    /// <summary>The sum of two sizes.</summary>
    public static TemplateSize operator +(TemplateSize one, TemplateSize other) => new(one.Values + other.Values, one.Characters + other.Characters);

    // The frequent kinds first: to ask a value for a generic interface takes long.
    internal static TemplateSize Of(object? value) => value switch
    {
        null or ValueType => default,
        TemplateText text => new TemplateSize(0, text.Plain.Length),
        string text => new TemplateSize(0, text.Length),
        TemplateObject members => members.Size,
        IList list => OfAll(list, list.Count),
        IDictionary<string, object?> members => OfAll(members.Values, members.Count),
        _ => default,
    };

    internal static TemplateSize OfAll(IEnumerable values, int count)
    {
        var size = new TemplateSize(count, 0);
        foreach (var value in values)
            size += Of(value);
        return size;
    }
}
