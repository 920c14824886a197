using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Matrices.Words;

/// <summary>A word of a text: as the tables of words spell it, and where it stands.</summary>
internal sealed record Token(string Word, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Cuts texts into words, in lower case and without accents.</summary>
internal static class Tokens
{
    public static ImmutableArray<Token> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark))
                i++;
            tokens.Add(new Token(Simplify(text.AsSpan(start, i - start)), start, i - start));
        }

        return tokens.ToImmutable();
    }

    public static ImmutableArray<string> WordsOf(string text) => [.. Of(text).Select(t => t.Word)];

    private static string Simplify(ReadOnlySpan<char> word)
    {
        var lower = string.Create(word.Length, word, static (lower, word) => word.ToLowerInvariant(lower));
        // The Polish ł is a letter of its own, not one with a mark.
        return lower.AsSpan().ContainsAnyExceptInRange('\0', '\x7f')
            ? PlainText.WithoutAccents(lower).Replace('ł', 'l').Replace("ß", "ss", StringComparison.Ordinal)
            : lower;
    }
}
