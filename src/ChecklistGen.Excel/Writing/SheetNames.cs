using ChecklistGen.Text;

namespace ChecklistGen.Excel.Writing;

/// <summary>Gives sheets names that Excel takes: of 31 characters at most, each once, and without some signs.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The next sheet's name.</summary>
    public string Next(string wanted)
    {
        var clean = string.Concat(wanted.Select(c => char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal) ? ' ' : c)).Trim(' ', '\'');
        clean = Cut(clean.Length == 0 ? "Sheet" : clean, Longest);
        var name = clean;
        for (var n = 2; !_taken.Add(name); n++)
        {
            var end = FormattableString.Invariant($" {n}");
            name = Cut(clean, Longest - end.Length) + end;
        }

        return name;
    }

    /// <summary>A sheet's name in a formula.</summary>
    public static string InFormula(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Cut(string text, int length) => text.Length <= length ? text : PlainText.Cut(text, length).TrimEnd();
}
