namespace ChecklistGen.Templates.Lexing;

/// <summary>Why no token could be read: the value of a token of the kind <see cref="TokenKind.Error"/>.</summary>
internal sealed record LexicalError(string Message, string? Help);
