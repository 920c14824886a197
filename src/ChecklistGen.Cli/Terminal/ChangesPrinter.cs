using System.Collections.Immutable;
using ChecklistGen.Commands.Changes;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Prints what changed: the verdict first, then each row with its old and its new line.</summary>
/// <param name="output">Takes the text.</param>
/// <param name="colour">Whether to use colour; otherwise changed words are put in brackets.</param>
internal sealed class ChangesPrinter(TextWriter output, bool colour)
{
    private static readonly (ChangeEffect Effect, string Title)[] Groups =
    [
        (ChangeEffect.NewObligation, "New obligations"),
        (ChangeEffect.GoneObligation, "Gone"),
        (ChangeEffect.Changed, "Changed"),
        (ChangeEffect.Unclear, "Could not be read, and may be the customer's"),
        (ChangeEffect.None, "Without effect on the customer"),
    ];

    public void Print(DiffResult result)
    {
        if (result.Services.Length > 1)
            output.WriteLine(Bold(FormattableString.Invariant($"{result.Services.Length} services: {result.Counts.Verdict}")));
        foreach (var service in result.Services)
        {
            if (result.Services.Length > 1)
                output.WriteLine();
            output.WriteLine(Bold(Printable.Of($"{service.Page.Service.Name}: {ChangeCounts.Of(service.Comparison).Verdict}")));
            if (service.Comparison is not { Changes.IsEmpty: true, Headings.IsEmpty: true, Renumbered.IsEmpty: true })
                PrintChanges(service);
        }
    }

    private void PrintChanges(ServiceChanges service)
    {
        var comparison = service.Comparison;
        output.WriteLine(Printable.Of($"  - {PageOf(service.Old)}"));
        output.WriteLine(Printable.Of($"  + {PageOf(service.New)}"));
        if (comparison.ByPosition)
            output.WriteLine("  The versions are in different languages: rows were compared by position and letters.");
        foreach (var heading in comparison.Headings)
            output.WriteLine(Printable.Of($"  Section `{heading.Old}` is now `{heading.New}`"));
        foreach (var (effect, title) in Groups)
        {
            var changes = comparison.Changes.Where(c => c.Effect == effect).ToList();
            if (changes.Count == 0)
                continue;
            output.WriteLine();
            output.WriteLine($"  {Bold(title)}");
            foreach (var change in changes)
                Print(change);
        }

        if (comparison.Renumbered.IsEmpty)
            return;
        output.WriteLine();
        output.WriteLine($"  {Bold("Ids that change by position; `generate --since` keeps them")}");
        foreach (var (old, @new) in comparison.Renumbered)
            output.WriteLine(Printable.Of($"    {old.Item.Id} → {@new.Item.Id}  {@new.Item.Activity.Text}"));
    }

    private void Print(RowChange change)
    {
        var row = (change.New ?? change.Old!).Item;
        output.WriteLine(Printable.Of($"    {row.Id}  {string.Join(", ", Describe(change))}  ({row.Activity.Section.Heading})"));
        PrintRow('-', change.Old, change.Words?.Old);
        PrintRow('+', change.New, change.Words?.New);
    }

    private void PrintRow(char mark, ComparedRow? row, ImmutableArray<WordSpan>? words)
    {
        if (row is null)
            return;
        var activity = row.Item.Activity;
        var cells = string.Join(", ", activity.Cells.Select(c => $"{c.Party.Name} {LettersOf(c)}"));
        var text = string.Concat((words ?? [new WordSpan(activity.Text, IsChanged: false)]).Select(w => Marked(w, mark)));
        output.WriteLine($"      {Coloured(mark, $"{mark} {Printable.Of($"{activity.Location.Place}: {cells}")}:")} {text}");
    }

    private static string LettersOf(RaciCell cell) => !cell.IsUnderstood ? $"`{cell.Raw}`"
        : cell.Letters.Length > 0 ? cell.Letters
        : cell.IsObliged ? "yes" : "–";

    private static string LettersOf(ComparedRow row) => row.Standing == RowStanding.Unclear ? "?"
        : row.Item.Activity.Part is { Length: > 0 } part ? part : "–";

    private static IEnumerable<string> Describe(RowChange change)
    {
        if (change.Kinds.HasFlag(ChangeKinds.Added))
            yield return "added";
        if (change.Kinds.HasFlag(ChangeKinds.Removed))
            yield return "removed";
        if (change.Kinds.HasFlag(ChangeKinds.Recoded))
            yield return $"re-coded {LettersOf(change.Old!)} → {LettersOf(change.New!)}";
        if (change.Kinds.HasFlag(ChangeKinds.RecodedForOthers))
            yield return "re-coded for others";
        if (change.Kinds.HasFlag(ChangeKinds.Reworded))
            yield return "reworded";
        if (change.Kinds.HasFlag(ChangeKinds.Moved))
            yield return $"moved from `{change.Old!.Item.Activity.Section.Heading}`";
        if (change.Kinds.HasFlag(ChangeKinds.Reordered))
            yield return $"moved within the section, was `{change.Old!.Item.Id}`";
        if (change.Kinds.HasFlag(ChangeKinds.OtherColumns))
            yield return "other columns changed";
    }

    private string Marked(WordSpan word, char mark)
    {
        var text = Printable.Of(word.Text);
        if (!word.IsChanged)
            return text;
        var blanks = text[text.TrimEnd().Length..];
        text = text.TrimEnd();
        return (colour ? Coloured(mark, text) : mark == '-' ? $"[-{text}-]" : $"{{+{text}+}}") + blanks;
    }

    private static string PageOf(Sources.PageEntry? page) => page switch
    {
        null => "(no page)",
        { Service.Updated: { } updated } => FormattableString.Invariant($"{page.Path}, last updated on {updated:yyyy-MM-dd}"),
        _ => page.Path,
    };

    private string Bold(string text) => colour ? $"\e[1m{text}\e[0m" : text;

    private string Coloured(char mark, string text) => !colour ? text : mark == '-' ? $"\e[1;31m{text}\e[0m" : $"\e[1;32m{text}\e[0m";
}
