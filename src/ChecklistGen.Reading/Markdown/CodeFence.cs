namespace ChecklistGen.Reading.Markdown;

/// <summary>A line of at least three backticks or tildes that begins a block of code.</summary>
internal readonly record struct CodeFence(char Mark, int Length)
{
    private const int MinLength = 3;

    public static CodeFence? Open(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
            return null;
        var length = RunLength(line);
        // ```code``` on one line is a code span.
        return length < MinLength || (line[0] == '`' && line[length..].Contains('`')) ? null : new CodeFence(line[0], length);
    }

    public bool IsClosedBy(ReadOnlySpan<char> line) =>
        !line.IsEmpty && line[0] == Mark && RunLength(line) is var length && length >= Length && line[length..].IsWhiteSpace();

    private static int RunLength(ReadOnlySpan<char> line)
    {
        var other = line.IndexOfAnyExcept(line[0]);
        return other < 0 ? line.Length : other;
    }
}
