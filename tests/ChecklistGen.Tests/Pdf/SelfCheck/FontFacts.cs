namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>What content needs to know of a font.</summary>
/// <param name="CodeLength">Bytes of a code.</param>
/// <param name="Count">The codes there are.</param>
/// <param name="Unicode">What they mean.</param>
internal sealed record FontFacts(int CodeLength, int Count, IReadOnlyDictionary<int, string> Unicode);
