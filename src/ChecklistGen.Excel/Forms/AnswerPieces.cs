using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Answers;

namespace ChecklistGen.Excel.Forms;

/// <summary>Answers that are longer than a cell holds: they go on in further fields, and are read as one.</summary>
internal static class AnswerPieces
{
    /// <summary>What ends a text that goes on elsewhere.</summary>
    public const string More = "…";

    // With the apostrophe that may come before it, and with what says that there is more.
    private const int LongestPiece = SafeText.Longest - 2;

    /// <summary>A text in pieces that cells hold; one that a cell holds is one piece.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var from = 0;
        while (text.Length - from > LongestPiece)
        {
            var to = from + LongestPiece;
            // Blanks at the ends of a piece would be lost when it is read.
            while (to > from + 1 && (char.IsHighSurrogate(text[to - 1]) || char.IsWhiteSpace(text[to - 1]) || char.IsWhiteSpace(text[to])))
                to--;
            yield return text[from..to];
            from = to;
        }

        yield return from == 0 ? text : text[from..];
    }

    /// <summary>The name of the field with a later piece of an answer.</summary>
    /// <param name="field">The name of the field that the answer is to.</param>
    /// <param name="piece">The piece's number, from 2.</param>
    public static string NameOf(string field, int piece) => string.Create(CultureInfo.InvariantCulture, $"{field}#{piece}");

    /// <summary>The fields with their answers whole. A piece whose beginning is gone stays a field of its own.</summary>
    public static ImmutableArray<FilledField> Join(ImmutableArray<FilledField> fields)
    {
        var pieces = fields.Where(f => BeginningOf(f.Name) is not null).ToLookup(f => BeginningOf(f.Name)!, StringComparer.Ordinal);
        if (pieces.Count == 0)
            return fields;
        var names = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. fields.Where(f => BeginningOf(f.Name) is not { } beginning || !names.Contains(beginning))
                .Select(f => pieces.Contains(f.Name) ? f with { Value = string.Concat(InOrder(pieces[f.Name]).Select(p => p.Value).Prepend(WithoutMore(f.Value))) } : f),
        ];
    }

    // By their numbers, wherever their lines are by now.
    private static IEnumerable<FilledField> InOrder(IEnumerable<FilledField> pieces) => pieces.OrderBy(p => p.Name.Length).ThenBy(p => p.Name, StringComparer.Ordinal);

    private static string WithoutMore(string value) => value.EndsWith(More, StringComparison.Ordinal) ? value[..^More.Length] : value;

    private static string? BeginningOf(string name)
    {
        var mark = name.LastIndexOf('#');
        return mark > 0 && mark < name.Length - 1 && !name.AsSpan(mark + 1).ContainsAnyExceptInRange('0', '9') ? name[..mark] : null;
    }
}
