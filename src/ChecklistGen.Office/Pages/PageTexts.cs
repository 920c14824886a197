using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Office.Pages;

/// <summary>Makes the texts of a page of the runs that its file has.</summary>
internal sealed class PageTexts(TextFindings findings)
{
    /// <summary>The text of a heading or a line.</summary>
    public PageText Text(RunText run, Location location)
    {
        var (text, marks) = Checked(run, location);
        return new PageText(text, text, location) { Marks = marks };
    }

    /// <summary>The text of a cell.</summary>
    public PageCell Cell(RunText run, Location location, int columns = 1, int rows = 1)
    {
        var (text, marks) = Checked(run, location);
        return new PageCell(text, text, location) { Marks = marks, ColumnSpan = columns, RowSpan = rows };
    }

    /// <summary>The text of a cell that was put together elsewhere.</summary>
    public PageCell Cell(string text, ImmutableArray<TextMark> marks, int unprintable, Location location, int columns)
    {
        if (unprintable > 0)
            findings.AddUnprintable(unprintable, location);
        return new PageCell(text, text, location) { Marks = marks.IsEmpty ? marks : findings.WithoutHarm(text, marks, location), ColumnSpan = columns };
    }

    private (string Text, ImmutableArray<TextMark> Marks) Checked(RunText run, Location location)
    {
        if (run.Unprintable > 0)
            findings.AddUnprintable(run.Unprintable, location);
        var (text, marks) = run.Take();
        return (text, marks.IsEmpty ? marks : findings.WithoutHarm(text, marks, location));
    }
}
