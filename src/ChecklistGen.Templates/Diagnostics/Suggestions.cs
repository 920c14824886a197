namespace ChecklistGen.Templates.Diagnostics;

/// <summary>Helps with a name that stands for nothing: a likely one, else those there are.</summary>
internal static class Suggestions
{
    private const int Shown = 24;
    private const int LongestGuess = 100;

    /// <summary>"did you mean `x`?" for a slip of the pen, and the names that there are; null when nothing is known.</summary>
    /// <param name="name">The name that stands for nothing.</param>
    /// <param name="known">The names that would have stood for something.</param>
    /// <param name="shown">Those of them that are worth listing; all unless given.</param>
    public static string? For(string name, IEnumerable<string> known, IEnumerable<string>? shown = null)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
            return null;
        var guess = Nearest(name, names) is { } best ? $"did you mean `{best}`?" : null;
        var list = shown is null ? names : [.. shown.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (list.Count == 0 || (guess is not null && list.Count > Shown))
            return guess;
        var listed = string.Join(", ", list.Take(Shown).Select(n => $"`{n}`"));
        return $"{guess} known here: {listed}{(list.Count > Shown ? ", …" : "")}".TrimStart();
    }

    /// <summary>The first of the names that are least unlike, and at most by a third.</summary>
    private static string? Nearest(string name, List<string> names)
    {
        string? nearest = null;
        if (name.Length > LongestGuess)
            return nearest;
        var limit = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in names)
        {
            if (Math.Abs(candidate.Length - name.Length) >= limit)
                continue;
            var distance = Distance(name, candidate);
            if (distance < limit)
                (nearest, limit) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>How many letters have to be put in, taken out, changed or swapped with their neighbour; case does not count.</summary>
    internal static int Distance(string from, string to)
    {
        var width = to.Length + 1;
        var rows = new int[3 * width];
        for (var j = 0; j < width; j++)
            rows[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var row = rows.AsSpan(i % 3 * width, width);
            var above = rows.AsSpan((i - 1) % 3 * width, width);
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var same = Same(from[i - 1], to[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                    row[j] = Math.Min(row[j], rows[((i - 2) % 3 * width) + j - 2] + 1);
            }
        }

        return rows[(from.Length % 3 * width) + to.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
