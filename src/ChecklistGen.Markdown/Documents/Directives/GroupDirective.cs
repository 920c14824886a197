using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary>
/// <c>:group[3.1.1 Daily operations]</c> as the first cell of a row: the row heads those below it. The table reader
/// takes it there; anywhere else it is out of place.
/// </summary>
internal sealed class GroupDirective() : InlineDirective(GroupName)
{
    public const string GroupName = "group";

    public override IEnumerable<Inline> Read(DirectiveArguments arguments)
    {
        arguments.ReportMisplaced("`:group` stands outside the first cell of a table's row", "begin a row with it: `| :group[…] | | |`");
        return arguments.Content;
    }
}
