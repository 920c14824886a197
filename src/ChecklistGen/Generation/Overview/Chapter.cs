using ChecklistGen.Documents;

namespace ChecklistGen.Generation.Overview;

/// <summary>One service's document, to be a chapter of one over all services.</summary>
/// <param name="Format">The format that it was made for.</param>
/// <param name="Document">The document before anything visible is decided, with its form and its attachments.</param>
/// <param name="HoldsAnswers">Whether every answer that was carried over stands in it.</param>
internal sealed record Chapter(string Format, Document Document, bool HoldsAnswers);
