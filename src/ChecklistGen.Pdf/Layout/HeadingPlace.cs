namespace ChecklistGen.Pdf.Layout;

/// <summary>Where a heading stands.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Y">The heading's upper edge, from the bottom of the page.</param>
internal sealed record HeadingPlace(int Page, double Y);
