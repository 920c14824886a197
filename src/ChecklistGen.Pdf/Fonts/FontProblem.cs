namespace ChecklistGen.Pdf.Fonts;

/// <summary>A font file that can't be used.</summary>
/// <param name="Message">Which, and why.</param>
/// <param name="IsTheme">Whether the theme asks for it; else it was found for a character, and another may be.</param>
internal sealed record FontProblem(string Message, bool IsTheme);
