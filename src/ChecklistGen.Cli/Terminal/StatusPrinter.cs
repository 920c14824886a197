using System.Globalization;
using ChecklistGen.Commands.Status;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Templating;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Prints the progress of filled-in files, and what needs attention.</summary>
/// <param name="output">Takes the text.</param>
/// <param name="colour">Whether headings stand out.</param>
/// <param name="columns">How many columns lines may take; null without a bound.</param>
internal sealed class StatusPrinter(TextWriter output, bool colour, int? columns)
{
    public void Print(StatusResult result)
    {
        foreach (var file in result.Files)
        {
            Print(file, result.Date);
            output.WriteLine();
        }

        if (result.Files.Length <= 1)
            return;
        PrintTeam(result);
        output.WriteLine();
        output.WriteLine(Bold(FormattableString.Invariant($"{result.Files.Length} files: {Describe(result.Team.Count)}")));
    }

    /// <summary>Prints the progress over all files: by service, by owner, and where files contradict each other.</summary>
    public void PrintTeam(StatusResult result)
    {
        Print("Services", result.Team.Services, result.Date);
        output.WriteLine();
        Print("Owners", result.Team.Owners, result.Date);
        if (result.Contradictions.IsEmpty)
            return;
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"Different answers ({result.Contradictions.Length})"));
        foreach (var contradiction in result.Contradictions)
        {
            output.WriteLine(Printable.Of($"  {contradiction.Name}  {contradiction.Item.Text}"));
            foreach (var answer in contradiction.Answers)
                output.WriteLine(Printable.Of($"    {answer.Shown} in {answer.File.Path}"));
        }
    }

    private void Print(string title, IEnumerable<TeamRow> rows, DateOnly date)
    {
        var table = new TextTable(title, "items>", "settled>", "%>", "overdue>", "unanswered>", "contradictory>");
        foreach (var row in rows)
            table.Add(row.Name.Length > 0 ? Printable.Of(row.Name) : "(nobody)", row.Count.Total, row.Count.Done, row.Count.Percent, row.Overdue(date).Count(), row.Unanswered, row.Contradictory);
        output.Write(table.In(columns));
    }

    private void Print(FileStatus file, DateOnly date)
    {
        var isSignedOnly = !file.Signatures.IsEmpty && file.Services.IsEmpty;
        output.WriteLine(Bold(Printable.Of($"{file.File.Path}: {(isSignedOnly ? "signed" : Describe(ProgressCount.Of(file.Items)))}")));
        SignatureLines.Write(file.Signatures, output);
        foreach (var service in file.Services)
            Print(service, file.File.Template);
        List(
            string.Create(CultureInfo.InvariantCulture, $"Overdue on {date:yyyy-MM-dd}"),
            file.Items.Where(i => i.IsOverdue(date)),
            i => string.Create(CultureInfo.InvariantCulture, $"{i.Due:yyyy-MM-dd}  {(i.Answers[ItemFields.Owner] is { Length: > 0 } owner ? owner : "nobody")}: {i.Answers.Asked.Text}"));
        List("Conflicts", file.Items.Where(i => i.Conflict is not null), i => i.Conflict!.Message);
        List("Unanswered", file.Items.Where(i => !i.Answers.IsAnswered), i => i.Answers.Asked.Text);
        var unmatched = file.File.Form.Unmatched;
        if (unmatched.IsEmpty)
            return;
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"  Not matched ({unmatched.Length})"));
        foreach (var answer in unmatched)
            output.WriteLine(Printable.Of($"    `{answer.Value}` {answer.Place}: {answer.Reason}"));
    }

    private void Print(ServiceStatus service, string template)
    {
        var rows = service.Phases.Select(p => (Name: p.Key, Count: ProgressCount.Of(p))).ToList();
        var name = template.Length > 0 ? $"{service.Name} ({template})" : service.Name;
        if (rows is not [{ Name: "" }])
            rows.Add(("Total", ProgressCount.Of(service.Items)));
        var table = new TextTable("  " + Printable.Of(name), "items>", "settled>", "%>");
        foreach (var (phase, count) in rows)
            table.Add("    " + Printable.Of(phase), count.Total, count.Done, count.Percent);
        output.WriteLine();
        output.Write(table.In(columns));
    }

    private void List(string title, IEnumerable<ItemStatus> items, Func<ItemStatus, string> describe)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"  {title} ({all.Count})"));
        foreach (var item in all)
            output.WriteLine(Printable.Of($"    {item.Answers.Name}  {describe(item)}"));
    }

    private static string Describe(ProgressCount count) => FormattableString.Invariant($"{count.Done} of {count.Total} settled ({count.Percent} %)");

    private string Bold(string text) => colour ? $"\e[1m{text}\e[0m" : text;
}
