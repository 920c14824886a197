namespace ChecklistGen.Documents;

/// <summary>One share of a <see cref="ShareBar"/>.</summary>
/// <param name="Kind">Whose share it is, which decides its colour.</param>
/// <param name="Value">Its size, in any unit, 0 or more.</param>
public sealed record Share(ShareKind Kind, int Value);
