namespace ChecklistGen.Markdown.Matrices.Words;

/// <summary>Tells the language of a text by its small words.</summary>
internal static class LanguageDetector
{
    private static readonly (string Code, HashSet<string> StopWords)[] StopWords =
        [.. Languages.All.Select(l => (l.Code, l.StopWords.ToHashSet(StringComparer.Ordinal)))];

    /// <summary>
    /// The language whose small words are most frequent; where several are, <paramref name="declared"/> if it is among
    /// them, else the first of <see cref="Languages.All"/>.
    /// </summary>
    public static string Detect(IEnumerable<string> texts, string? declared)
    {
        var counts = new int[StopWords.Length];
        foreach (var token in texts.SelectMany(t => Tokens.Of(t)))
        {
            for (var i = 0; i < counts.Length; i++)
            {
                if (StopWords[i].StopWords.Contains(token.Word))
                    counts[i]++;
            }
        }

        var most = counts.Max();
        var best = StopWords.Where((_, i) => counts[i] == most).Select(l => l.Code).ToList();
        return declared is not null && best.Contains(declared, StringComparer.Ordinal) ? declared : best[0];
    }
}
