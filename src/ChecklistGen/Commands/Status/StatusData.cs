using System.Text.Json.Serialization;
using ChecklistGen.Commands.Signing;
using ChecklistGen.Data;
using ChecklistGen.Templating;

namespace ChecklistGen.Commands.Status;

/// <summary>What <c>status --json</c> prints: a list of files.</summary>
public static class StatusData
{
    /// <summary>The list as JSON.</summary>
    public static byte[] ToJson(StatusResult result) =>
        DataJson.Indented(result.Files.Select(f => FileOf(f, result.Date)).ToArray(), StatusJson.Default);

    /// <summary>The progress over all files as JSON: what <c>status --team --json</c> prints.</summary>
    public static byte[] TeamToJson(StatusResult result) => DataJson.Indented(TeamData.Of(result), StatusJson.Default);

    private static File FileOf(FileStatus file, DateOnly date) => new()
    {
        Path = file.File.Path,
        Service = file.Service,
        Template = file.File.Template,
        Progress = ProgressOf(file, date),
        Items = [.. file.Items.Select(ItemOf)],
        Signatures = [.. file.Signatures.Select(SignatureData.Of)],
        Unmatched = [.. file.File.Form.Unmatched.Select(u => new UnmatchedValue { Value = u.Value, Place = u.Place, Reason = u.Reason, Id = u.Item?.Id ?? "" })],
    };

    private static FileProgress ProgressOf(FileStatus file, DateOnly date)
    {
        var count = ProgressCount.Of(file.Items);
        return new FileProgress
        {
            Total = count.Total,
            Done = count.Done,
            Percent = count.Percent,
            Overdue = Ids(file.Items.Where(i => i.IsOverdue(date))),
            Unanswered = Ids(file.Items.Where(i => !i.Answers.IsAnswered)),
            Conflicts = [.. file.Items.Where(i => i.Conflict is not null).Select(i => new ItemConflict { Id = i.Answers.Name, Reason = i.Conflict!.Message })],
            Services = [.. file.Services.Select(ServiceOf)],
        };
    }

    private static ServiceProgress ServiceOf(ServiceStatus service)
    {
        var count = ProgressCount.Of(service.Items);
        return new ServiceProgress
        {
            Service = service.Name,
            Total = count.Total,
            Done = count.Done,
            Phases = [.. service.Phases.Select(p => (p.Key, Count: ProgressCount.Of(p))).Select(p => new PhaseProgress { Phase = p.Key, Total = p.Count.Total, Done = p.Count.Done })],
        };
    }

    private static Item ItemOf(ItemStatus item)
    {
        var answers = item.Answers;
        return new Item
        {
            Id = answers.Asked.Id,
            Key = answers.Asked.Key,
            Text = answers.Asked.Text,
            Done = answers.Done,
            Status = answers[ItemFields.Status],
            Owner = answers[ItemFields.Owner],
            Due = answers[ItemFields.Due],
            Evidence = answers[ItemFields.Evidence],
            Comment = answers[ItemFields.Comment],
            Phase = answers.Asked.Phase,
            Section = answers.Asked.Section,
        };
    }

    private static string[] Ids(IEnumerable<ItemStatus> items) => [.. items.Select(i => i.Answers.Name)];

    internal sealed record File
    {
        [JsonPropertyName("file")]
        public required string Path { get; init; }

        public required string Service { get; init; }

        public required string Template { get; init; }

        public required FileProgress Progress { get; init; }

        public required IReadOnlyList<Item> Items { get; init; }

        public required IReadOnlyList<SignatureData> Signatures { get; init; }

        public required IReadOnlyList<UnmatchedValue> Unmatched { get; init; }
    }

    internal sealed record FileProgress
    {
        public required int Total { get; init; }

        public required int Done { get; init; }

        public required int Percent { get; init; }

        public required IReadOnlyList<string> Overdue { get; init; }

        public required IReadOnlyList<string> Unanswered { get; init; }

        public required IReadOnlyList<ItemConflict> Conflicts { get; init; }

        public required IReadOnlyList<ServiceProgress> Services { get; init; }
    }

    internal sealed record ItemConflict
    {
        public required string Id { get; init; }

        public required string Reason { get; init; }
    }

    internal sealed record ServiceProgress
    {
        public required string Service { get; init; }

        public required int Total { get; init; }

        public required int Done { get; init; }

        public required IReadOnlyList<PhaseProgress> Phases { get; init; }
    }

    internal sealed record PhaseProgress
    {
        public required string Phase { get; init; }

        public required int Total { get; init; }

        public required int Done { get; init; }
    }

    internal sealed record Item
    {
        public required string Id { get; init; }

        public required string Key { get; init; }

        public required string Text { get; init; }

        public required bool Done { get; init; }

        public required string Status { get; init; }

        public required string Owner { get; init; }

        public required string Due { get; init; }

        public required string Evidence { get; init; }

        public required string Comment { get; init; }

        public required string Phase { get; init; }

        public required string Section { get; init; }
    }

    internal sealed record UnmatchedValue
    {
        public required string Value { get; init; }

        public required string Place { get; init; }

        public required string Reason { get; init; }

        public required string Id { get; init; }
    }
}

/// <summary>The names of progress in JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(StatusData.File[]))]
[JsonSerializable(typeof(TeamData))]
[JsonSerializable(typeof(TeamReport))]
internal sealed partial class StatusJson : JsonSerializerContext;
