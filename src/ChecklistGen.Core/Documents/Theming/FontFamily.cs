namespace ChecklistGen.Documents.Theming;

/// <summary>A typeface: the name by which office programs know it, and the files to embed.</summary>
/// <param name="Name">The name that Word looks up.</param>
/// <param name="Files">The files to embed; null for the built-in Carlito, which has the metrics of Calibri.</param>
public sealed record FontFamily(string Name, FontFiles? Files = null)
{
    /// <summary>Calibri in Word, Carlito embedded.</summary>
    public static FontFamily Default { get; } = new("Calibri");
}
