using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Office.Pages;

/// <summary>How a run of text looks, and where it leads.</summary>
internal readonly record struct RunStyle(bool IsBold, bool IsItalic, bool IsSuperscript, string? Address, string? Font);

/// <summary>Puts the runs of a text together on one line, and keeps what is marked in them.</summary>
internal sealed class RunText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextMark> _marks = [];
    private OpenMark _bold = new(TextMarkKind.Bold);
    private OpenMark _italic = new(TextMarkKind.Italic);
    private OpenMark _link = new(TextMarkKind.Link);
    private TextMarkKind? _break;
    private bool _isBlank;

    /// <summary>How many of its characters can't be shown.</summary>
    public int Unprintable { get; private set; }

    /// <summary>Adds a run; line ends in it are white space.</summary>
    public void Append(ReadOnlySpan<char> run, RunStyle style)
    {
        var isStyled = false;
        foreach (var character in run)
        {
            var c = SymbolFonts.Translate(style.Font, character);
            if (char.IsWhiteSpace(c))
            {
                _isBlank = true;
                continue;
            }

            if (Unseen.IsSilent(c))
                continue;
            EndBlank();
            if (!isStyled)
            {
                Take(style);
                isStyled = true;
            }

            if (Unseen.IsUnprintable(c))
                Unprintable++;
            _text.Append(Unseen.IsUnprintable(c) ? Unseen.Replacement : style.IsSuperscript ? Superscript(c) : c);
        }

        if (!isStyled)
            return;
        _bold.End = _italic.End = _link.End = _text.Length;
    }

    /// <summary>Breaks the line, or begins an item of a list.</summary>
    public void Break(TextMarkKind kind)
    {
        if (_break != TextMarkKind.Item)
            _break = kind;
    }

    /// <summary>The text and its marks; what comes then begins another.</summary>
    public (string Text, ImmutableArray<TextMark> Marks) Take()
    {
        Take(default);
        _marks.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.Kind.CompareTo(b.Kind));
        var result = (_text.ToString(), _marks.Count == 0 ? ImmutableArray<TextMark>.Empty : [.. _marks]);
        _text.Clear();
        _marks.Clear();
        (_break, _isBlank, Unprintable) = (null, false, 0);
        return result;
    }

    private void EndBlank()
    {
        if (_break is { } kind && (_text.Length > 0 || kind == TextMarkKind.Item))
            _marks.Add(new TextMark(_text.Length, 0, kind));
        if (_text.Length > 0 && (_isBlank || _break is not null))
            _text.Append(' ');
        (_break, _isBlank) = (null, false);
    }

    private void Take(RunStyle style)
    {
        Switch(ref _bold, style.IsBold ? "" : null);
        Switch(ref _italic, style.IsItalic ? "" : null);
        Switch(ref _link, style.Address);
    }

    // A mark goes on as long as runs agree; blanks between them belong to it.
    private void Switch(ref OpenMark mark, string? value)
    {
        if (mark.Value == value)
            return;
        if (mark.Value is { } address && mark.End > mark.Start)
            _marks.Add(new TextMark(mark.Start, mark.End - mark.Start, mark.Kind, mark.Kind == TextMarkKind.Link ? address : null));
        mark.Value = value;
        mark.Start = _text.Length;
    }

    // As plain digits they would change the word before them.
    private static char Superscript(char c) => c is >= '0' and <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0'] : c;

    private struct OpenMark(TextMarkKind kind)
    {
        public readonly TextMarkKind Kind => kind;

        public string? Value { get; set; }

        public int Start { get; set; }

        public int End { get; set; }
    }
}
