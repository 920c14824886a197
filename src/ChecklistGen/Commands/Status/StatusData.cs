using ChecklistGen.Templating;
using ChecklistGen.Data;

namespace ChecklistGen.Commands.Status;

/// <summary>What <c>status --json</c> prints of a file.</summary>
public static class StatusData
{
    private static readonly DataShape File = new("file", "service", "template", "progress", "items", "unmatched");
    private static readonly DataShape Progress = new("total", "done", "percent", "overdue", "unanswered", "conflicts", "services");
    private static readonly DataShape Service = new("service", "total", "done", "phases");
    private static readonly DataShape Phase = new("phase", "total", "done");
    private static readonly DataShape Conflict = new("id", "reason");
    private static readonly DataShape Item = new(["id", "key", "text", .. ItemFields.All, "phase", "section"]);
    private static readonly DataShape Unmatched = new("value", "place", "reason", "id");

    /// <summary>Builds the data of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="date">The day by which due dates are judged.</param>
    public static DataObject Build(FileStatus file, DateOnly date) => File.Create(
        file.File.Path,
        file.Service,
        file.File.Template,
        BuildProgress(file, date),
        file.Items.Select(BuildItem).ToList(),
        file.File.Form.Unmatched.Select(u => Unmatched.Create(u.Value, u.Place, u.Reason, u.Item?.Id ?? "")).ToList());

    private static DataObject BuildProgress(FileStatus file, DateOnly date)
    {
        var count = ProgressCount.Of(file.Items);
        return Progress.Create(
            count.Total,
            count.Done,
            count.Percent,
            Ids(file.Items.Where(i => i.IsOverdue(date))),
            Ids(file.Items.Where(i => !i.Answers.IsAnswered)),
            file.Items.Where(i => i.Conflict is not null).Select(i => Conflict.Create(i.Answers.Name, i.Conflict)).ToList(),
            file.Services.Select(BuildService).ToList());
    }

    private static DataObject BuildService(ServiceStatus service)
    {
        var count = ProgressCount.Of(service.Items);
        return Service.Create(
            service.Name,
            count.Total,
            count.Done,
            service.Phases.Select(p => Phase.Create(p.Key, ProgressCount.Of(p).Total, ProgressCount.Of(p).Done)).ToList());
    }

    private static DataObject BuildItem(ItemStatus item)
    {
        var answers = item.Answers;
        return Item.Create(
            answers.Asked.Id,
            answers.Asked.Key,
            answers.Asked.Text,
            answers.Done,
            answers[ItemFields.Status],
            answers[ItemFields.Owner],
            answers[ItemFields.Due],
            answers[ItemFields.Evidence],
            answers[ItemFields.Comment],
            answers.Asked.Phase,
            answers.Asked.Section);
    }

    private static List<string> Ids(IEnumerable<ItemStatus> items) => [.. items.Select(i => i.Answers.Name)];
}
