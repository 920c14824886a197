using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>An item of a list; a task's box is a <see cref="CheckBox"/> at the start of its first paragraph.</summary>
public sealed record ListItem(ImmutableArray<Block> Blocks) : Node;
