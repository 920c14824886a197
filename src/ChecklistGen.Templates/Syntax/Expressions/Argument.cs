namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary>What a call passes: <c>v</c> or <c>name: v</c>.</summary>
internal sealed record Argument(string? Name, Expression Value);
