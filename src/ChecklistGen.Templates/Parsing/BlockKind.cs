namespace ChecklistGen.Templates.Parsing;

/// <summary>What a block belongs to: it decides which words may end it.</summary>
internal enum BlockKind
{
    /// <summary>The whole template: only its end.</summary>
    Template,

    /// <summary>Only <c>end</c>.</summary>
    Plain,

    /// <summary><c>else</c>, <c>else if</c> or <c>end</c>.</summary>
    If,

    /// <summary><c>else</c> or <c>end</c>.</summary>
    For,

    /// <summary><c>when</c>, <c>else</c> or <c>end</c>.</summary>
    When,
}
