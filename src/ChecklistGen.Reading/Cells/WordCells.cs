using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Cells;

/// <summary>Cells of words that mean R, A, C or I, with a remark after them: "Accountable for entitlement".</summary>
internal sealed class WordCells : ICellReader
{
    public static WordCells Instance { get; } = new();

    public Notation Notation => Notation.Words;

    public string ObjectionTo(string text) => "is not a word for a known duty";

    public string HelpFor(string text) => "write Responsible, Accountable, Consulted or Informed, or `-` for none";

    public CellReading? Read(PageText cell)
    {
        var text = cell.Text;
        if (RaciNotation.Parse(text) == Duties.None || Meanings.IsNone(text))
            return CellReading.Nothing;
        if (Meanings.SaysNothing(text))
            return new CellReading { SaysNothing = true };

        if (Meanings.IsDoneByOthers(text))
            return CellReading.Nothing;

        // Consecutive words, as in "Responsible & Accountable"; the first other word begins the remark.
        var (duties, isShared, end) = (Duties.None, false, 0);
        foreach (var token in Tokens.Each(text))
        {
            if (end > 0 && !IsJoined(text[end..token.Start]) && !Vocabulary.IsConjunction(token.Word))
                break;
            if (Meanings.OfWord(token.Word) is { } meaning)
                (duties, isShared) = (duties | meaning.Duties, isShared || meaning.IsShared);
            else if (end == 0 || !Vocabulary.IsConjunction(token.Word))
                break;
            end = token.End;
        }

        if (end == 0)
            return null;
        var remark = text[end..].Trim([.. " :;,.—–-()"]);
        return new CellReading { Duties = duties, IsShared = isShared, IsObliged = isShared, Remark = remark.Length > 0 ? remark : null };
    }

    private static bool IsJoined(string between) => between.AsSpan().IndexOfAny("/,+&·") >= 0 || between.Trim().Length == 0;
}
