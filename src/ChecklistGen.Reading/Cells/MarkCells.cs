using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Cells;

/// <summary>
/// Cells that are ticked or not: ✔ x ● yes, ❌ no –; one with several lines may tick each of them
/// ("IaaS: ✅ / PaaS: ❌"), and a text in place of a mark says what the party does.
/// </summary>
/// <param name="doubtful">The signs that may mean yes as well as no, by what else the table has: an X beside ✔, an empty circle without full ones.</param>
internal sealed class MarkCells(ImmutableArray<string> doubtful) : ICellReader
{
    private const string Circle = "○";

    private static readonly string[] TickSigns =
    [
        "✔", "✓", "✅", "☑", "√", "🗸", "👍",
        ":white_check_mark:", ":heavy_check_mark:", ":ballot_box_with_check:", ":check:",
        ":material-check:", ":fontawesome-solid-check:", ":octicons-check-16:",
        "(tick)", "(/)", "[x]", "[X]",
    ];

    private static readonly string[] OtherSigns = ["●", "•", "◉", "■", "⬤", "⚫", "🔵", "🟢", "★"];

    private static readonly string[] NoSigns =
    [
        "❌", "✗", "✘", "✖", "☐", "○", "□", "🚫", "⛔", "➖",
        ":x:", ":no_entry:", ":negative_squared_cross_mark:",
        ":material-close:", ":fontawesome-solid-xmark:", ":octicons-x-16:",
        "(error)", "[ ]", "[]",
    ];

    private static readonly string[] Crosses = ["x", "X", "×"];

    public Notation Notation => Notation.Marks;

    public string ObjectionTo(string text) => Meanings.OnlyRefers(text) ? TextCells.Instance.ObjectionTo(text) : "may or may not be a tick";

    public string HelpFor(string text) => Meanings.OnlyRefers(text) ? TextCells.Instance.HelpFor(text) : "tick a cell with ✔, and leave the others blank";

    /// <summary>Cells of a table: an X is a tick unless a row has another, too; an empty circle is blank only in a table with full ones.</summary>
    public static MarkCells Of(IReadOnlyCollection<PageRow> rows)
    {
        var areCirclesDoubtful = !rows.Any(r => r.Cells.Any(c => StartOf(c.Text, OtherSigns) is not null));
        var areCrossesDoubtful = rows.Any(r => r.Cells.Any(c => Crosses.Contains(c.Text, StringComparer.Ordinal))
            && r.Cells.Any(c => StartOf(c.Text, TickSigns) is not null || (areCirclesDoubtful && c.Text == Circle)));
        return new MarkCells([.. areCrossesDoubtful ? Crosses : [], .. areCirclesDoubtful ? [Circle] : Array.Empty<string>()]);
    }

    /// <summary>Whether a cell is blank, a dash or <c>N/A</c>.</summary>
    public static bool IsBlank(PageText cell) => RaciNotation.Parse(cell.Text) == Duties.None || Meanings.IsNone(cell.Text);

    /// <summary>Whether a cell is a mark of either kind, with nothing else in it but a remark.</summary>
    public static bool IsMark(PageText cell) => cell.Lines.All(l => Tick(l) is not null || Labelled(l) is not null);

    /// <summary>Whether a cell is a tick, or an X in its place.</summary>
    public static bool IsTicked(PageText cell) => Tick(cell.Text) is (true, null);

    public CellReading? Read(PageText cell)
    {
        var text = cell.Text;
        if (IsBlank(cell))
            return CellReading.Nothing;
        if (Meanings.SaysNothing(text))
            return new CellReading { SaysNothing = true };
        if (IsDoubtful(text) || IsPlaceholder(text))
            return null;
        if (Tick(text) is (var isTicked, var remark))
            return isTicked ? new CellReading { IsObliged = true, Remark = remark } : CellReading.Nothing;
        return ReadLabelled(cell) ?? TextCells.ReadText(text) switch
        {
            { IsObliged: true } reading => reading with { Remark = text },
            var reading => reading,
        };
    }

    // "IaaS: ✅", "PaaS/SaaS: ❌", line by line.
    private static CellReading? ReadLabelled(PageText cell)
    {
        var held = new List<string>();
        foreach (var line in cell.Lines)
        {
            if (Labelled(line) is not (var isTicked, var label))
                return null;
            if (isTicked)
                held.Add(label);
        }

        return held.Count > 0 ? new CellReading { IsObliged = true, Remark = string.Join(", ", held) } : CellReading.Nothing;
    }

    private static (bool IsTicked, string Label)? Labelled(string line)
    {
        var colon = line.LastIndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && Tick(line[(colon + 1)..].Trim()) is (var isTicked, null) ? (isTicked, line[..colon].Trim()) : null;
    }

    // {{< check >}}, {% yes %}: what the site puts there is unknown.
    private static bool IsPlaceholder(string text) => text is ['{', '{' or '%', .., '}'];

    private bool IsDoubtful(string text) => doubtful.Contains(text, StringComparer.Ordinal);

    // A mark and what follows it; null if the text does not begin with one.
    private static (bool IsTicked, string? Remark)? Tick(string text)
    {
        if (text.Contains('\uFE0F', StringComparison.Ordinal))
            text = text.Replace("\uFE0F", "", StringComparison.Ordinal);
        text = text.Trim();
        if ((StartOf(text, TickSigns) ?? StartOf(text, OtherSigns)) is { } tick)
            return (true, RemarkOf(text[tick.Length..], [.. TickSigns, .. OtherSigns]));
        if (StartOf(text, NoSigns) is { } no)
            return (false, RemarkOf(text[no.Length..], NoSigns));
        if (Tokens.Each(text).FirstOrDefault() is not { } first || first.Start > 0)
            return null;
        var rest = text[first.End..];
        if (Crosses.Contains(text[..first.End], StringComparer.Ordinal) && (rest.Length == 0 || !char.IsLetter(rest.TrimStart()[0])))
            return (true, RemarkOf(rest, []));
        // "Yes (config only)"; "No reply" is a text.
        return Meanings.TickOf(first.Word) is { } said && (rest.Trim().Length == 0 || rest.TrimStart()[0] is '(' or ',' or ';' or ':' or '-' or '–' or '—' or '*')
            ? (said, RemarkOf(rest, []))
            : null;
    }

    private static string? StartOf(string text, string[] signs) => Array.Find(signs, s => text.StartsWith(s, StringComparison.Ordinal));

    private static string? RemarkOf(string rest, string[] repeated)
    {
        rest = rest.Trim();
        while (StartOf(rest, repeated) is { } sign)
            rest = rest[sign.Length..].Trim();
        if (rest.Length == 0 || RaciNotation.IsFootnote(rest))
            return null;
        var remark = rest.Trim([.. " :;,.—–-()*"]);
        return remark.Length > 0 ? remark : null;
    }
}
