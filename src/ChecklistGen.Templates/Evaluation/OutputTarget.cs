using System.Text;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Where text goes: the host's writer, or a buffer for a capture or an include.</summary>
internal sealed class OutputTarget(TextWriter? writer, StringBuilder? buffer, bool tracksLines)
{
    private bool _isLineOpen;
    private bool _isLineBlank;

    /// <summary>Where each line that was begun so far comes from; null when nobody asks.</summary>
    public List<LineOrigin>? Lines { get; } = tracksLines ? [] : null;

    public StringBuilder? Buffer { get; } = buffer;

    public void Put(ReadOnlySpan<char> text)
    {
        if (Buffer is not null)
        {
            Buffer.Append(text);
            return;
        }

        try
        {
            writer!.Write(text);
        }
        catch (Exception e)
        {
            throw new WriterException(e);
        }
    }

    /// <summary>Notes where a piece of a line comes from; only its beginning counts, from the first character that can be seen.</summary>
    public void Note(ReadOnlySpan<char> piece, in TextOrigin origin, int line)
    {
        var isBlank = piece.IsWhiteSpace();
        if (!_isLineOpen)
            Lines!.Add(origin.At(line));
        else if (_isLineBlank && !isBlank)
            Lines![^1] = origin.At(line);
        _isLineBlank = isBlank && (_isLineBlank || !_isLineOpen);
        _isLineOpen = piece[^1] != '\n';
    }
}
