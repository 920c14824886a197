using ChecklistGen.Data;
using ChecklistGen.Returns;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Status;

/// <summary>The progress over all files: what <c>status --team --json</c> prints, and what the <c>team</c> template sees as <c>team</c>.</summary>
internal sealed record TeamData
{
    /// <summary>The day by which due dates were judged, yyyy-MM-dd.</summary>
    public required string Date { get; init; }

    public required IReadOnlyList<TeamRowData> Services { get; init; }

    /// <summary>Who takes care of items; those that nobody does come last, under an empty name.</summary>
    public required IReadOnlyList<TeamRowData> Owners { get; init; }

    public required IReadOnlyList<ContradictionData> Contradictions { get; init; }

    /// <summary>All services together.</summary>
    public required TeamRowData Total { get; init; }

    /// <summary>The items of all services, in the order of documents.</summary>
    public required IReadOnlyList<TeamItemData> Items { get; init; }

    /// <summary>Those of the items that should be settled by now, the longest overdue first.</summary>
    public required IReadOnlyList<TeamItemData> Overdue { get; init; }

    public required IReadOnlyList<TeamFileData> Files { get; init; }

    public static TeamData Of(StatusResult result)
    {
        var items = result.Team.Services.SelectMany(s => s.Items).ToList();
        var data = items.ConvertAll(i => TeamItemData.Of(i, result.Date));
        return new TeamData
        {
            Date = IsoDate.Of(result.Date),
            Services = [.. result.Team.Services.Select(s => TeamRowData.Of(s, result.Date))],
            Owners = [.. result.Team.Owners.Select(o => TeamRowData.Of(o, result.Date))],
            Contradictions = [.. result.Contradictions.Select(ContradictionData.Of)],
            Total = TeamRowData.Of(new TeamRow("", [.. items]), result.Date),
            Items = data,
            Overdue = [.. data.Where(i => i.Overdue).OrderBy(i => i.Due.Plain, StringComparer.Ordinal)],
            Files = [.. result.Files.Where(f => !f.Services.IsEmpty).Select(TeamFileData.Of)],
        };
    }
}

/// <summary>The progress of a service or a person.</summary>
internal sealed record TeamRowData
{
    public required MarkdownText Name { get; init; }

    public required int Total { get; init; }

    public required int Done { get; init; }

    public required int Percent { get; init; }

    public required IReadOnlyList<string> Overdue { get; init; }

    public required int Unanswered { get; init; }

    public required int Contradictory { get; init; }

    public static TeamRowData Of(TeamRow row, DateOnly date) => new()
    {
        Name = MarkdownText.From(row.Name),
        Total = row.Count.Total,
        Done = row.Count.Done,
        Percent = row.Count.Percent,
        Overdue = [.. row.Overdue(date).Select(i => i.Status.Answers.Name)],
        Unanswered = row.Unanswered,
        Contradictory = row.Contradictory,
    };
}

/// <summary>An item, over all files.</summary>
internal sealed record TeamItemData
{
    public required MarkdownText Service { get; init; }

    /// <summary>Its id, or its key where files have lost the id.</summary>
    public required string Id { get; init; }

    public required MarkdownText Text { get; init; }

    public required MarkdownText Phase { get; init; }

    public required MarkdownText Section { get; init; }

    public required bool Done { get; init; }

    public required MarkdownText Status { get; init; }

    public required MarkdownText Owner { get; init; }

    public required MarkdownText Due { get; init; }

    public required MarkdownText Evidence { get; init; }

    public required MarkdownText Comment { get; init; }

    public required bool Settled { get; init; }

    public required bool Overdue { get; init; }

    public required bool Unanswered { get; init; }

    /// <summary>Whether files answer it differently, and none of them wins.</summary>
    public required bool Different { get; init; }

    /// <summary>How its answers contradict each other; null where they don't.</summary>
    public required TeamConflictData? Conflict { get; init; }

    public static TeamItemData Of(TeamItem item, DateOnly date)
    {
        var answers = item.Status.Answers;
        return new TeamItemData
        {
            Service = MarkdownText.From(item.Service),
            Id = answers.Name,
            Text = MarkdownText.From(answers.Asked.Text),
            Phase = MarkdownText.From(answers.Asked.Phase),
            Section = MarkdownText.From(answers.Asked.Section),
            Done = answers.Done,
            Status = MarkdownText.From(answers[ItemFields.Status]),
            Owner = MarkdownText.From(answers[ItemFields.Owner].Trim()),
            Due = MarkdownText.From(answers[ItemFields.Due]),
            Evidence = MarkdownText.From(answers[ItemFields.Evidence]),
            Comment = MarkdownText.From(answers[ItemFields.Comment]),
            Settled = item.IsSettled,
            Overdue = item.IsOverdue(date),
            Unanswered = !answers.IsAnswered,
            Different = item.HasSeveralAnswers,
            Conflict = item.Status.Conflict is { } conflict ? new TeamConflictData { Kind = conflict.Kind, Value = MarkdownText.From(conflict.Value) } : null,
        };
    }
}

/// <summary>How the answers to an item contradict each other.</summary>
internal sealed record TeamConflictData
{
    public required ConflictKind Kind { get; init; }

    public required MarkdownText Value { get; init; }
}

/// <summary>Different answers to the same.</summary>
internal sealed record ContradictionData
{
    public required MarkdownText Service { get; init; }

    public required string Id { get; init; }

    public required string Field { get; init; }

    public required IReadOnlyList<ContradictionValue> Values { get; init; }

    /// <summary>What the field is about.</summary>
    public required MarkdownText Text { get; init; }

    public static ContradictionData Of(Contradiction contradiction) => new()
    {
        Service = MarkdownText.From(contradiction.Service),
        Id = contradiction.Item.Id,
        Field = contradiction.Field,
        Values = [.. contradiction.Answers.Select(a => new ContradictionValue { File = MarkdownText.From(a.File.Path), Value = MarkdownText.From(a.Field.IsChecked ? "true" : a.Field.Value) })],
        Text = MarkdownText.From(contradiction.Item.Text),
    };
}

/// <summary>One of several answers.</summary>
internal sealed record ContradictionValue
{
    public required MarkdownText File { get; init; }

    public required MarkdownText Value { get; init; }
}

/// <summary>A file with answers.</summary>
internal sealed record TeamFileData
{
    public required MarkdownText File { get; init; }

    public required MarkdownText Service { get; init; }

    public required string Template { get; init; }

    public required int Total { get; init; }

    public required int Done { get; init; }

    public required int Percent { get; init; }

    /// <summary>How much was filled in that belongs to no field.</summary>
    public required int Unmatched { get; init; }

    public static TeamFileData Of(FileStatus file)
    {
        var count = ProgressCount.Of(file.Items);
        return new TeamFileData
        {
            File = MarkdownText.From(file.File.Path),
            Service = MarkdownText.From(file.Service),
            Template = file.File.Template,
            Total = count.Total,
            Done = count.Done,
            Percent = count.Percent,
            Unmatched = file.File.Form.Unmatched.Length,
        };
    }
}

/// <summary>What the <c>team</c> template sees.</summary>
internal sealed record TeamReport : IDocumentData
{
    public required DocumentData Document { get; init; }

    public required CustomerData Customer { get; init; }

    public required TeamData Team { get; init; }

    public required TemplateMap T { get; init; }

    public static TeamReport Of(StatusResult result, DocumentFacts facts) => new()
    {
        Document = DocumentData.Of(facts),
        Customer = CustomerData.Of(facts),
        Team = TeamData.Of(result),
        T = facts.Words,
    };

    /// <inheritdoc/>
    public TemplateObject ForTemplate(string format) => TemplateRecord.Of(this with { Document = Document with { Format = format } }, StatusJson.Default.TeamReport);
}
