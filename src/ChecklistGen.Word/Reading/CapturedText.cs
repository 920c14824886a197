using System.Text;

namespace ChecklistGen.Word.Reading;

/// <summary>Text as it comes in, paragraph by paragraph, up to a limit.</summary>
/// <param name="limit">How many characters are kept.</param>
internal sealed class CapturedText(int limit)
{
    private readonly StringBuilder _text = new();
    private int _breaks;

    /// <summary>Whether nothing but white space has come in.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>Whether there was more than is kept.</summary>
    public bool IsCut { get; private set; }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        IsBlank = IsBlank && text.IsWhiteSpace();
        // Empty paragraphs before the first text and after the last one do not count.
        if (_text.Length > 0)
            Add(new string('\n', Math.Min(_breaks, limit)));
        _breaks = 0;
        Add(text);
    }

    /// <summary>Ends a paragraph: what comes next is on a line of its own.</summary>
    public void EndParagraph() => _breaks++;

    public override string ToString() => _text.ToString();

    private void Add(ReadOnlySpan<char> text)
    {
        var room = limit - _text.Length;
        IsCut |= text.Length > room;
        _text.Append(text[..Math.Min(room, text.Length)]);
    }
}
