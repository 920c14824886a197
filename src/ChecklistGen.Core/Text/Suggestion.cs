namespace ChecklistGen.Text;

/// <summary>Finds what a mistyped name was meant to be.</summary>
public static class Suggestion
{
    // A longer list would not be read.
    private const int MostNamed = 30;

    /// <summary>
    /// The candidate nearest to <paramref name="name"/> by edit distance (transpositions count once), if it is near
    /// enough to be a slip: at most a third of the name's length, or one edit, and with a letter in common.
    /// </summary>
    public static string? For(string name, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (candidate, Distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is not null && best.Distance <= Math.Max(1, name.Length / 3) && best.Distance < name.Length ? best.candidate : null;
    }

    /// <summary>A help line that names the nearest candidate, or the candidates where none is near.</summary>
    /// <param name="name">The mistyped name.</param>
    /// <param name="candidates">What it may have been meant to be.</param>
    /// <param name="otherwise">What else one may do; null for nothing.</param>
    public static string HelpFor(string name, IReadOnlyCollection<string> candidates, string? otherwise = null)
    {
        if (For(name, candidates) is { } near)
            return $"did you mean `{near}`?{(otherwise is null ? "" : $" Otherwise {otherwise}")}";
        var known = string.Join(", ", candidates.Order(StringComparer.Ordinal).Take(MostNamed).Select(c => $"`{c}`"));
        return $"known here: {known}{(candidates.Count > MostNamed ? FormattableString.Invariant($" and {candidates.Count - MostNamed} more") : "")}{(otherwise is null ? "" : "; " + otherwise)}";
    }

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
