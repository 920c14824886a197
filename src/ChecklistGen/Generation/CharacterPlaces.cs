using ChecklistGen.Diagnostics;
using ChecklistGen.Pdf;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

/// <summary>
/// Finds in a page the characters that its documents could not show well. A writer knows only the line of the template that
/// printed them, which is the same for every row.
/// </summary>
internal static class CharacterPlaces
{
    /// <summary>A writer's finding with its place in the page; the same where the page does not have the character.</summary>
    public static Diagnostic InPage(Diagnostic finding, Checklist checklist)
    {
        if (finding.Particulars is not { Length: > 0 } character || !PdfDiagnostics.OfCharacters.Contains(finding.Rule))
            return finding;
        foreach (var activity in checklist.Matrix.Activities)
        {
            if (Has(activity.Section.Title))
                return finding with { Location = activity.Section.Location };
            if (Has(activity.Raw))
                return finding with { Location = PlaceIn(activity.Location, activity.Raw) };
            foreach (var cell in activity.Cells)
            {
                if (Has(cell.Raw))
                    return finding with { Location = cell.Location };
            }
        }

        return finding;

        bool Has(string text) => text.Contains(character, StringComparison.Ordinal);

        Location PlaceIn(Location cell, string text) => cell.Part(text.IndexOf(character, StringComparison.Ordinal), character.Length);
    }
}
