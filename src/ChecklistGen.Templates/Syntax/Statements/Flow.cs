namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary>How a statement ended: with the next one to follow, or on the way out of something.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
