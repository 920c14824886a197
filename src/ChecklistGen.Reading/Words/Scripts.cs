using System.Collections.Immutable;

namespace ChecklistGen.Reading.Words;

/// <summary>Detects the language of a text that is not in Latin letters by its script.</summary>
internal static class Scripts
{
    /// <summary>
    /// Scripts with the code of the language that is likeliest written in them, those of others that are, and their blocks
    /// of Unicode. Where two share characters, the one that says more comes first: kana are Japanese, Han characters alone Chinese.
    /// </summary>
    private static readonly ImmutableArray<(string Code, string[] Others, (char First, char Last)[] Blocks)> All =
    [
        ("ja", [], [('\u3040', '\u30FF'), ('\u31F0', '\u31FF'), ('\uFF66', '\uFF9F')]),
        ("zh", ["ja", "ko", "yue"], [('\u3400', '\u4DBF'), ('\u4E00', '\u9FFF'), ('\uF900', '\uFAFF'), ('\u3100', '\u312F')]),
        ("ko", [], [('\uAC00', '\uD7AF'), ('\u1100', '\u11FF'), ('\u3130', '\u318F')]),
        ("ru", ["uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg"], [('\u0400', '\u052F')]),
        ("el", [], [('\u0370', '\u03FF'), ('\u1F00', '\u1FFF')]),
        ("ar", ["fa", "ur", "ps", "sd", "ug"], [('\u0600', '\u06FF'), ('\u0750', '\u077F'), ('\u08A0', '\u08FF'), ('\uFB50', '\uFDFF'), ('\uFE70', '\uFEFF')]),
        ("he", ["yi"], [('\u0590', '\u05FF'), ('\uFB1D', '\uFB4F')]),
        ("hi", ["mr", "ne", "sa"], [('\u0900', '\u097F')]),
        ("bn", ["as"], [('\u0980', '\u09FF')]),
        ("pa", [], [('\u0A00', '\u0A7F')]),
        ("gu", [], [('\u0A80', '\u0AFF')]),
        ("ta", [], [('\u0B80', '\u0BFF')]),
        ("te", [], [('\u0C00', '\u0C7F')]),
        ("kn", [], [('\u0C80', '\u0CFF')]),
        ("ml", [], [('\u0D00', '\u0D7F')]),
        ("si", [], [('\u0D80', '\u0DFF')]),
        ("th", [], [('\u0E00', '\u0E7F')]),
        ("lo", [], [('\u0E80', '\u0EFF')]),
        ("my", [], [('\u1000', '\u109F')]),
        ("ka", [], [('\u10A0', '\u10FF')]),
        ("am", ["ti"], [('\u1200', '\u137F')]),
        ("km", [], [('\u1780', '\u17FF')]),
        ("hy", [], [('\u0530', '\u058F')]),
    ];

    // Greek; before it there are only Latin letters.
    private const char FirstOther = '\u0370';

    /// <summary>
    /// The language of texts most of whose letters are of another script than Latin: <paramref name="declared"/> if it is
    /// written so, else the likeliest; null for texts in Latin letters.
    /// </summary>
    public static string? LanguageOf(IEnumerable<string> texts, string? declared)
    {
        var counts = new int[All.Length];
        var latin = 0;
        foreach (var text in texts)
        {
            // Almost all texts are Latin as a whole.
            if (!text.AsSpan().ContainsAnyInRange(FirstOther, char.MaxValue))
            {
                latin += text.Length;
                continue;
            }

            foreach (var c in text)
            {
                if (c < FirstOther)
                    latin += char.IsLetter(c) ? 1 : 0;
                else if (char.IsLetter(c) && IndexOf(c) is var script and >= 0)
                    counts[script]++;
            }
        }

        return counts.Sum() <= latin ? null : Choose(counts, declared);
    }

    private static string Choose(int[] counts, string? declared)
    {
        const int kana = 0;
        const int han = 1;
        // A Japanese text has more Han characters than kana, and kana nonetheless.
        if (counts[kana] > 0)
            (counts[kana], counts[han]) = (counts[kana] + counts[han], 0);
        var (code, others, _) = All[Array.IndexOf(counts, counts.Max())];
        return declared is not null && others.Contains(declared, StringComparer.Ordinal) ? declared : code;
    }

    private static int IndexOf(char c)
    {
        for (var i = 0; i < All.Length; i++)
        {
            foreach (var (first, last) in All[i].Blocks)
            {
                if (c >= first && c <= last)
                    return i;
            }
        }

        return -1;
    }
}
