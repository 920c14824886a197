using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>What a template rendered.</summary>
/// <param name="Text">The text, which is Markdown for the shipped templates.</param>
/// <param name="Locate">Where in the template a line (1-based) of the text comes from.</param>
public sealed record RenderedTemplate(string Text, Func<int, Location> Locate);
