namespace ChecklistGen.Templates.Lexing;

/// <summary>A word of the language. <paramref name="End"/> is the offset behind its last character.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Value">The name, the number, the unescaped text, the indent or the error, as <see cref="TokenKind"/> says.</param>
internal sealed record Token(TokenKind Kind, int Start, int End, object? Value = null)
{
    public string Text => (string)Value!;

    public bool IsIdentifier(string name) => Kind == TokenKind.Identifier && string.Equals(Text, name, StringComparison.Ordinal);
}
