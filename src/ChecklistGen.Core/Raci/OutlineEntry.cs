using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>One heading of the page, whether or not RACI tables stand under it.</summary>
/// <param name="Level">The heading's level in the page's markup, 1 to 6.</param>
/// <param name="Number">The number as printed, without a final dot; null when none is printed.</param>
/// <param name="Title">The heading's plain text without its number.</param>
/// <param name="HasTable">Whether a RACI table stands under it or under a heading below it.</param>
/// <param name="HasUnread">Whether a table stands right under it that was not read.</param>
/// <param name="Location">The heading's place.</param>
public sealed record OutlineEntry(int Level, string? Number, string Title, bool HasTable, bool HasUnread, Location Location);
