namespace ChecklistGen.Text;

/// <summary>Finds what a mistyped name was meant to be.</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate nearest to <paramref name="name"/> by edit distance (transpositions count once), if it is near
    /// enough to be a slip: at most a third of the name's length, and at least one edit.
    /// </summary>
    public static string? For(string name, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (candidate, Distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is not null && best.Distance <= Math.Max(1, name.Length / 3) ? best.candidate : null;
    }

    /// <summary>A help line that names the nearest candidate, or all of them where none is near.</summary>
    public static string HelpFor(string name, IReadOnlyCollection<string> candidates) => For(name, candidates) is { } near
        ? $"did you mean `{near}`?"
        : $"known here: {string.Join(", ", candidates.Order(StringComparer.Ordinal).Select(c => $"`{c}`"))}";

    // Optimal string alignment: Levenshtein's distance, with two swapped neighbours as one edit.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, substitution);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
