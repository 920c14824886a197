using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Documents.Transforms;

/// <summary>What a transform may ask about.</summary>
/// <param name="Theme">The document's looks.</param>
/// <param name="Measurer">Measures text in the theme's typeface.</param>
/// <param name="Diagnostics">Where findings go.</param>
public sealed record TransformContext(Theme Theme, ITextMeasurer Measurer, DiagnosticBag Diagnostics);
