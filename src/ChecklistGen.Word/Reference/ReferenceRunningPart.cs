namespace ChecklistGen.Word.Reference;

/// <summary>A header or footer of a reference document.</summary>
/// <param name="IsHeader">Whether it is a header.</param>
/// <param name="Pages">The pages that show it, as Word says it: <c>default</c>, <c>first</c>, <c>even</c>.</param>
/// <param name="Part">The part.</param>
internal sealed record ReferenceRunningPart(bool IsHeader, string Pages, ReferencePart Part)
{
    /// <summary>The name that it gets, seen from the folder <c>word</c>.</summary>
    public string FileName => $"{(IsHeader ? "header" : "footer")}-{Pages}.xml";
}
