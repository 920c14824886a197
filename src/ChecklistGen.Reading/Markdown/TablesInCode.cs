using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown;

/// <summary>Reports tables with duties that are code, and so are text to whoever reads the page: they are not read.</summary>
internal sealed class TablesInCode(PageTexts texts, DiagnosticBag diagnostics)
{
    private readonly string _text = texts.Source.Text;
    private TextSpan? _header;
    private bool _isTable;
    private int _reported;

    /// <summary>Takes the next line of code.</summary>
    public void Add(TextSpan line)
    {
        var content = line.In(_text);
        if (!PipeRow.HasPipe(content))
            End();
        else if (PipeLine.IsDelimiter(content))
            _isTable = _header is not null;
        else if (!_isTable)
            _header ??= line;
        else if (_header is { } header && HoldsDuty(line))
            Report(header);
    }

    /// <summary>Ends a block of code.</summary>
    public void End() => (_header, _isTable) = (null, false);

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

    private bool HoldsDuty(TextSpan line) => PipeLine.ToRow(_text, line).Cells.Skip(1)
        .Any(c => RaciNotation.Parse(c.In(_text).Trim().Trim("*_`")) is { } duties && duties.IsObligation());
}
