using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Cells;

/// <summary>The names in a cell that says whose an activity is.</summary>
internal static class NameList
{
    private const int ShortestName = 2;

    /// <summary>The names, split at line breaks as well; null if anything in the cell is not a name.</summary>
    public static IReadOnlyList<string>? Parse(PageText cell)
    {
        if (cell is PageCell { IsUnread: true })
            return null;
        var text = string.Join("; ", cell.Lines);
        if (RaciNotation.Parse(text) == Duties.None)
            return [];
        var names = Names.Split(text).Where(n => n.Length > 0).ToList();
        // "Shared CSP and CSC" names two, and says that they share it.
        if (names.Count > 1)
            names[0] = Vocabulary.WithoutSharing(names[0]);
        return names.Count > 0 && names.TrueForAll(n => n.Count(char.IsLetter) >= ShortestName) ? names : null;
    }
}
