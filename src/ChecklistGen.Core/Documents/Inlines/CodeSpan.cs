namespace ChecklistGen.Documents;

/// <summary>Text quoted to the letter, such as a raw cell or a hash.</summary>
public sealed record CodeSpan(string Text) : Inline;
