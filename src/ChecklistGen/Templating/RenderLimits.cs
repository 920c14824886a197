using System.Collections;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templating;

/// <summary>How much a template may use up, of a document as of any other: it grows with the data.</summary>
internal static class RenderLimits
{
    // An audit takes some 660 characters a row, a row has some 50 values, and what is captured or included counts twice.
    private const long CharactersOfTemplate = 4 * 1024 * 1024;
    private const long CharactersOfValue = 64;
    private const long TimesOfText = 16;

    // On a busy machine, too, an audit takes less.
    private static readonly TimeSpan TimeOfTemplate = TimeSpan.FromSeconds(4.5);
    private static readonly TimeSpan TimeOfValue = TimeSpan.FromMicroseconds(20);

    /// <summary>The limits for a template on data.</summary>
    public static TemplateLimits For(TemplateObject data)
    {
        var size = DataSize.OfAll(data.Values);
        return new TemplateLimits
        {
            OutputLength = (int)Math.Min(int.MaxValue, CharactersOfTemplate + (size.Values * CharactersOfValue) + (size.Characters * TimesOfText)),
            Duration = TimeOfTemplate + (size.Values * TimeOfValue),
        };
    }

    /// <summary>How much data there is; what is in it twice counts twice, since it may be printed twice.</summary>
    /// <param name="Values">How many values: members of objects and elements of lists, however deep.</param>
    /// <param name="Characters">How many characters the texts among them have.</param>
    private readonly record struct DataSize(long Values, long Characters)
    {
        public static DataSize OfAll(IEnumerable values)
        {
            var size = new DataSize(0, 0);
            foreach (var value in values)
            {
                var inner = Of(value);
                size = new DataSize(size.Values + 1 + inner.Values, size.Characters + inner.Characters);
            }

            return size;
        }

        private static DataSize Of(object? value) => value switch
        {
            TemplateText text => new DataSize(0, text.Plain.Length),
            string text => new DataSize(0, text.Length),
            IReadOnlyDictionary<string, object?> members => OfAll(members.Values),
            IDictionary<string, object?> members => OfAll(members.Values),
            IList list => OfAll(list),
            _ => default,
        };
    }
}
