using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Words;

/// <summary>A word of a text: as the tables of words spell it, and where it is.</summary>
internal sealed record Token(string Word, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Cuts texts into words, in lower case and without accents.</summary>
internal static class Tokens
{
    /// <summary>The words of a text.</summary>
    public static ImmutableArray<Token> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var (start, end) = Next(text, 0); start < end; (start, end) = Next(text, end))
            tokens.Add(new Token(Simplify(text.AsSpan(start, end - start)), start, end - start));
        return tokens.DrainToImmutable();
    }

    /// <summary>The words of a text one by one, for whoever may not need them all.</summary>
    public static IEnumerable<Token> Each(string text)
    {
        for (var (start, end) = Next(text, 0); start < end; (start, end) = Next(text, end))
            yield return new Token(Simplify(text.AsSpan(start, end - start)), start, end - start);
    }

    public static ImmutableArray<string> WordsOf(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var (start, end) = Next(text, 0); start < end; (start, end) = Next(text, end))
            words.Add(Simplify(text.AsSpan(start, end - start)));
        return words.DrainToImmutable();
    }

    /// <summary>Where the next word is, from a place on; nothing, at the text's end, where none follows.</summary>
    public static (int Start, int End) Next(string text, int from)
    {
        var start = from;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
            end++;
        return (start, end);
    }

    /// <summary>A word in lower case and without accents, in the buffer where it is plain and fits.</summary>
    public static ReadOnlySpan<char> Simplify(ReadOnlySpan<char> word, Span<char> buffer) =>
        word.Length <= buffer.Length && Ascii.ToLower(word, buffer, out var length) == OperationStatus.Done ? buffer[..length] : Simplify(word);

    private static string Simplify(ReadOnlySpan<char> word)
    {
        var lower = string.Create(word.Length, word, static (lower, word) => word.ToLowerInvariant(lower));
        // The Polish ł is a letter of its own, not one with a mark.
        return Ascii.IsValid(lower)
            ? lower
            : PlainText.WithoutAccents(lower).Replace('ł', 'l').Replace("ß", "ss", StringComparison.Ordinal);
    }
}
