namespace ChecklistGen.Reading.Inlines;

/// <summary>Characters of the page, by offset.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The span without white space at its ends; an all-blank span keeps its start and has no length.</summary>
    public TextSpan Trim(string text)
    {
        var (start, end) = (Start, End);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return end > start ? FromBounds(start, end) : new TextSpan(Start, 0);
    }

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
