namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary>A statement of a block, with the indent of the tag that it stands in; null for text, which takes the block's.</summary>
internal sealed record IndentedStatement(Statement Statement, string? Indent);
