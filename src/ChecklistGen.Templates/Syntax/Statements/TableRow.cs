using System.Globalization;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>tablerow x in list cols:n … end</c>: writes the rows of an HTML table.</summary>
internal sealed class TableRow(SourceSpan span, PathExpression variable, Expression list, LoopOptions options, Block body)
    : For(span, variable, list, options, body, whenEmpty: null)
{
    protected override string Keyword => "tablerow";

    protected override IEnumerable<string> OptionNames => base.OptionNames.Append("cols");

    protected override LoopState CreateState(RenderState state, LoopSource source) =>
        new TableRowState(source, Math.Max(1, Integer(state, Options.Columns)));

    protected override void BeforeAll(RenderState state) => Write(state, "<tr class=\"row1\">");

    protected override void BeforeEach(RenderState state, LoopState loop)
    {
        var row = (TableRowState)loop;
        if (row.Column == 0 && row.Index > 0)
            Write(state, string.Create(CultureInfo.InvariantCulture, $"</tr>\n<tr class=\"row{row.Row + 1}\">"));
        Write(state, string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{row.Column + 1}\">"));
    }

    protected override void AfterEach(RenderState state) => Write(state, "</td>");

    protected override void AfterAll(RenderState state) => Write(state, "</tr>\n");

    private void Write(RenderState state, string markup) => state.Output.WriteValue(markup, Span);
}
