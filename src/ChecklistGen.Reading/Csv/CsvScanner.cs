using System.Collections.Immutable;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Csv;

/// <summary>Splits a text, or a part of a page, into records and fields, in one pass.</summary>
/// <remarks>
/// CsvHelper, which writes our CSV, is not used here: it returns fields already unquoted, so that their lines and columns
/// would have to be found again, and it reports an unclosed quote only at the end of the file, when the rows after it
/// are lost.
/// </remarks>
/// <param name="text">The page.</param>
/// <param name="part">The part of it to split.</param>
/// <param name="separator">The separator of fields.</param>
internal sealed class CsvScanner(string text, TextSpan part, char separator)
{
    private readonly ImmutableArray<CsvField>.Builder _fields = ImmutableArray.CreateBuilder<CsvField>();
    private int _at = part.Start;
    private bool _isEndReached;
    private int _unclosedUntil;

    /// <summary>The places of quotes that open a field and are never closed: they were read as ordinary characters.</summary>
    public List<int> UnclosedQuotes { get; } = [];

    /// <summary>The records from top to bottom, blank ones included.</summary>
    public IEnumerable<CsvRecord> Records()
    {
        while (_at < part.End)
        {
            var start = _at;
            do
            {
                _fields.Add(Quoted() ?? Bare());
            }
            while (_at < part.End && text[_at] == separator && ++_at <= part.End);

            yield return new CsvRecord(TextSpan.FromBounds(start, _at), _fields.ToImmutable());
            _fields.Clear();
            if (_at < part.End)
                _at += text[_at] == '\r' && _at + 1 < part.End && text[_at + 1] == '\n' ? 2 : 1;
        }
    }

    private CsvField Bare()
    {
        var start = _at;
        var end = text.AsSpan(start, part.End - start).IndexOfAny(separator, '\r', '\n');
        _at = end < 0 ? part.End : start + end;
        return new CsvField(TextSpan.FromBounds(start, _at), HasDoubledQuotes: false);
    }

    // Quotes may contain separators and line breaks. A closing one precedes a separator or a line's end; others are
    // ordinary characters as long as the field stays on its line, since "12" pipe" is a harmless slip.
    private CsvField? Quoted()
    {
        var open = SkipBlanks(_at);
        if (open >= part.End || text[open] != '"' || open < _unclosedUntil)
            return null;
        var (isDoubled, isOnLine, isSlip) = (false, true, false);
        var lineEnd = part.End;
        for (var i = open + 1; i < part.End; i++)
        {
            if (text[i] is '\r' or '\n')
            {
                lineEnd = Math.Min(lineEnd, i);
                isOnLine = false;
                if (isSlip || _isEndReached)
                    break;
            }

            if (text[i] != '"')
                continue;
            if (i + 1 < part.End && text[i + 1] == '"')
            {
                isDoubled = true;
                i++;
                continue;
            }

            var next = SkipBlanks(i + 1);
            if (next >= part.End || text[next] == separator || text[next] is '\r' or '\n')
            {
                _at = next;
                return new CsvField(TextSpan.FromBounds(open + 1, i), isDoubled);
            }

            isSlip = true;
            if (!isOnLine)
                break;
        }

        // An unclosed quote is searched for once: later quotes are closed on their lines or not at all, and those of this line
        // are ordinary characters.
        _unclosedUntil = lineEnd;
        _isEndReached |= isOnLine || !isSlip;
        UnclosedQuotes.Add(open);
        return null;
    }

    private int SkipBlanks(int i)
    {
        while (i < part.End && text[i] is ' ' or '\t' && text[i] != separator)
            i++;
        return i;
    }
}
