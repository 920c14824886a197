using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Pipes;

/// <summary>Reports tables with duties that are code, and so are text to whoever reads the page: they are not read.</summary>
internal sealed class TablesInCode(PageTexts texts, DiagnosticBag diagnostics)
{
    private readonly string _text = texts.Source.Text;
    private TextSpan? _header;
    private bool _isTable;
    private bool _isBordered;
    private int _reported;

    /// <summary>Takes the next line of code.</summary>
    public void Add(TextSpan line)
    {
        var content = line.In(_text);
        if (IsBorder(content))
            (_header, _isTable, _isBordered) = (line, true, true);
        else if (!PipeRow.HasPipe(content))
            EndRows();
        else if (PipeLine.IsDelimiter(content))
            _isTable = _header is not null;
        else if (!_isTable)
            _header ??= line;
        else if (_header is { } header && HoldsDuty(line))
            Report(header);
    }

    /// <summary>Takes all lines of a block of code.</summary>
    public void AddAll(TextSpan block)
    {
        for (var at = block.Start; at < block.End;)
        {
            var end = _text.IndexOf('\n', at, block.End - at) is var found and >= 0 ? found : block.End;
            Add(TextSpan.FromBounds(at, end));
            at = end + 1;
        }

        End();
    }

    /// <summary>Ends a block of code.</summary>
    public void End() => (_header, _isTable, _isBordered) = (null, false, false);

    // Between AsciiDoc's borders blank lines and lines of text belong to the table.
    private void EndRows()
    {
        if (!_isBordered)
            End();
    }

    // |=== around rows in AsciiDoc
    private static bool IsBorder(ReadOnlySpan<char> content) => content.Trim() is ['|', '=', '=', '=', .. var rest] && rest.Trim('=').IsEmpty;

    private void Report(TextSpan header)
    {
        _header = null; // once for each table
        if (_reported++ >= PageDiagnostics.MostReported)
            return;
        diagnostics.Add(new Diagnostic(PageDiagnostics.OtherTableSyntax, texts.LocationOf(header), "this table is in a code block: its rows are not read")
        {
            Severity = Severity.Warning,
            Help = "take it out of the code block, unless it is only an example",
        });
    }

    // A bordered row may have a line for each cell.
    private bool HoldsDuty(TextSpan line) => PipeLine.ToRow(_text, line).Cells.Skip(_isBordered ? 0 : 1)
        .Any(c => RaciNotation.Parse(c.In(_text).Trim().Trim("*_`")) is { } duties && duties.IsObligation());
}
