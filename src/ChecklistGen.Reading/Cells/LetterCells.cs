using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Cells;

/// <summary>
/// Cells of letters: those of RACI, those that the page's legend adds, and a remark after them (<c>R/A (publish)</c>,
/// <c>**R** — until May</c>, <c>A selon policy</c>); several of these in a cell are combined (<c>C (draft), R (final)</c>).
/// </summary>
/// <param name="legend">What the page says its letters mean.</param>
internal sealed class LetterCells(ImmutableArray<LegendEntry> legend) : ICellReader
{
    private const string Separators = "/,+&·-–—";
    private static readonly SearchValues<char> Joining = SearchValues.Create(Separators);
    private static readonly string[] StrikeTags = ["<del", "<s>", "<s ", "<strike"];
    private const string RemarkMarks = "—–-:;,.(";
    private const string PartEnds = ",;/+&·";

    // "A selon policy"; a longer text that begins with an "A" is a sentence.
    private const int LongestBareRemark = 3;

    // Each combination of letters, by its number.
    private static readonly CellReading[] Plain = [.. Enumerable.Range(0, 16).Select(d => new CellReading { Duties = (Duties)d })];

    private readonly ImmutableDictionary<char, LegendLetter> _legend = LegendLetters.Of(legend);

    public Notation Notation => Notation.Letters;

    public string ObjectionTo(string text) => Vocabulary.SideOf(text) == PartySide.None ? "is not RACI notation" : "names a party, but not what it has to do";

    public string HelpFor(string text) => Read(text) is { Remark: not null }
        ? "write all letters of the cell first, and the remark behind them: `R/A (…)`"
        : UnreadableCellHelp.For(text);

    // Struck-through text was withdrawn; only a person can say whether anything replaces it.
    public CellReading? Read(PageText cell) => IsStruck(cell.Raw) ? null : ReadAll(cell);

    private static bool IsStruck(string raw) => raw.AsSpan().ContainsAny('~', '<')
        && (raw.Contains("~~", StringComparison.Ordinal) || Array.Exists(StrikeTags, t => raw.Contains(t, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What the letters of a cell stand for, remarks and all; null where it holds anything else.</summary>
    public Duties? DutiesOf(PageText cell) => ReadAll(cell)?.Duties;

    // "I (draft), A (final)" has letters in its remark. Where it isn't clear that they are duties ("I (R in emergencies)"),
    // a cell without R or A before them can't be read; one with either is an obligation, whose remark says the rest.
    private CellReading? ReadAll(PageText cell)
    {
        var reading = Read(cell.Text);
        if (reading is not { Remark: { } remark } || !NamesFurtherDuty(remark, reading.Duties))
            return reading;
        return ReadParts(cell) ?? (reading.Duties.IsObligation() ? reading : null);
    }

    // A part without letters belongs to the remark before it.
    private CellReading? ReadParts(PageText cell)
    {
        var parts = cell.Lines.SelectMany(PartsOf).Select(Read).OfType<CellReading>().ToList();
        var duties = parts.Aggregate(Duties.None, (all, p) => all | p.Duties);
        return NamesFurtherDuty(cell.Text, duties) ? null : new CellReading
        {
            Duties = duties,
            Letters = parts.Exists(p => p.Letters is not null) ? RaciNotation.Unite("", string.Concat(parts.Select(p => p.Letters ?? p.Duties.ToLetters()))) : null,
            Remark = cell.Text,
        };
    }

    // Cuts a text at the separators that are outside brackets.
    private static IEnumerable<string> PartsOf(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            if (depth > 0 || !PartEnds.Contains(text[i], StringComparison.Ordinal))
                continue;
            yield return text[start..i].Trim();
            start = i + 1;
        }

        yield return text[start..].Trim();
    }

    // Whether a word of the text is letters and nothing else, with an R or A that is not among the duties.
    private bool NamesFurtherDuty(string text, Duties duties) =>
        text.Split([.. " ()[]:;."], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Trim([.. Separators]) is { Length: > 0 } letters && letters.All(c => IsLetter(c) || Separators.Contains(c, StringComparison.Ordinal)))
            .SelectMany(word => word.Where(IsLetter).Select(MeaningOf))
            .Any(d => d is { } duty && (duty & Duties.ResponsibleOrAccountable & ~duties) != Duties.None);

    private CellReading? Read(string text)
    {
        if (RaciNotation.Parse(text) is { } plain && (plain == Duties.None || !HasLetterOfLegend(text)))
            return plain == Duties.None ? CellReading.Nothing : RaciNotation.RepeatsLetter(text) ? Plain[(int)plain] with { RepeatsLetter = true } : Plain[(int)plain];
        if (Meanings.IsNone(text) && !HasLetterOfLegend(text))
            return CellReading.Nothing;

        var end = LettersEnd(text);
        var letters = text[..end].Where(IsLetter).ToList();
        if (letters.Count == 0 || RemarkBehind(text, end) is not { } remark)
            return null;
        var all = Duties.None;
        foreach (var letter in letters)
        {
            if (MeaningOf(letter) is not { } duty)
                return null;
            all |= duty;
        }

        return new CellReading
        {
            Duties = all,
            Letters = letters.Exists(_legend.ContainsKey) ? RaciNotation.Unite("", string.Concat(letters)) : null,
            Remark = remark.Length > 0 ? remark : null,
            RepeatsLetter = letters.Distinct().Count() < letters.Count,
        };
    }

    private bool HasLetterOfLegend(string text) => !_legend.IsEmpty && text.Any(c => _legend.ContainsKey(char.ToUpperInvariant(c)));

    private Duties? MeaningOf(char letter) => _legend.TryGetValue(letter, out var known) ? known.Duties : DutiesExtensions.FromLetter(letter);

    // Where the letters at the start of the text end: runs of them, separated by blanks, separators and "and".
    private int LettersEnd(string text)
    {
        var (end, next) = (0, 0);
        while (next < text.Length && char.IsLetter(text[next]))
        {
            var run = next;
            while (run < text.Length && char.IsLetterOrDigit(text[run]))
            {
                if (!IsLetter(text[run++]))
                    return end;
            }

            end = run;
            next = AfterSeparators(text, run);
            var word = next;
            while (word < text.Length && char.IsLower(text[word]))
                word++;
            if (Vocabulary.IsAnd(text[next..word]))
                next = AfterSeparators(text, word);
        }

        return end;
    }

    private static int AfterSeparators(string text, int next)
    {
        while (next < text.Length && (text[next] == ' ' || Separators.Contains(text[next], StringComparison.Ordinal)))
            next++;
        return next;
    }

    private bool IsLetter(char c) => char.IsAsciiLetterUpper(c) && (_legend.ContainsKey(c) || DutiesExtensions.FromLetter(c) is not null);

    // The remark after the letters; empty without one, null where what follows makes a sentence of it.
    private string? RemarkBehind(string text, int end)
    {
        var rest = text[end..].Trim();
        if (rest.Length == 0 || RaciNotation.IsFootnote(rest))
            return "";
        if (RemarkMarks.Contains(rest[0], StringComparison.Ordinal))
        {
            // "AC-1" is a number, and "R.I.P" is not letters either.
            if (rest[0] is not ('(' or '—') && text[end] != ' ' && (rest.Length == 1 || rest[1] != ' '))
                return null;
            var remark = rest.TrimStart([.. "—–-:;,. "]);
            return remark is ['(', .., ')'] && remark.IndexOf(')', StringComparison.Ordinal) == remark.Length - 1 ? remark[1..^1].Trim() : remark;
        }

        // An "I" before a word is as likely to be the author.
        var isOneLetter = text[..end].Count(IsLetter) == 1;
        var isJoined = text[..end].AsSpan().ContainsAny(Joining);
        return char.IsLower(rest[0]) && text[end] == ' ' && text[0] != 'I' && (isOneLetter || isJoined) && Tokens.WordsOf(rest).Length <= LongestBareRemark ? rest : null;
    }
}

/// <summary>Suggests how to correct a role cell, by what seems to be wrong with it.</summary>
internal static class UnreadableCellHelp
{
    public const string WriteLetters = "write letters of R, A, C and I, or `-` for none";
    private const string LookAlikes = "АСВЕІКМНОРТХаіеорсАΙΑΡΟ";

    public static string For(string text)
    {
        if (text.Length > 2 && text[0] is 'P' or 'p' && text[1] is '-' or '–')
            return "a planned duty is not a duty yet: leave it out, or write its letters once it applies";
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && LookAlikes.Contains((char)rune.Value, StringComparison.Ordinal))
                return $"`{rune}` is a look-alike from another alphabet: retype it";
            if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.OtherSymbol)
                return "a mark does not say which duty is meant: " + WriteLetters;
        }

        return Array.Exists(text.Split('/', ','), part => part.Trim().Length == 0) ? "put a letter on each side of the separator" : WriteLetters;
    }
}
