using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Signatures;
using ChecklistGen.Returns;
using ChecklistGen.Runs;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Status;

/// <summary>What <c>status</c> found.</summary>
/// <param name="Files">The files that could be read, in the order in which they were named.</param>
/// <param name="Date">The day by which due dates were judged.</param>
/// <param name="ExitCode">The exit code.</param>
public sealed record StatusResult(ImmutableArray<FileStatus> Files, DateOnly Date, ExitCode ExitCode)
{
    /// <summary>The different answers to the same in several files.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    /// <summary>The progress over all files.</summary>
    public TeamStatus Team { get; init; } = new([], []);
}

/// <summary>The progress of a returned file.</summary>
/// <param name="File">The file.</param>
/// <param name="Services">Its services with their items, in the document's order.</param>
public sealed record FileStatus(ReturnedFile File, ImmutableArray<ServiceStatus> Services)
{
    /// <summary>Its signatures, for a PDF.</summary>
    public ImmutableArray<PdfSignature> Signatures { get; init; } = [];

    /// <summary>All items, in the document's order.</summary>
    public IEnumerable<ItemStatus> Items => Services.SelectMany(s => s.Items);

    /// <summary>The names of the services; the document's title where the file has lost them.</summary>
    public string Service => string.Join(", ", Services.Select(s => s.Name));

    /// <summary>A signed file without fields, and so without answers.</summary>
    public static FileStatus SignedOnly(string path, ImmutableArray<PdfSignature> signatures) =>
        new(new ReturnedFile(path, "", new FilledForm { Title = "", Fields = [] }), []) { Signatures = signatures };

    /// <summary>Works out the progress of a file.</summary>
    public static FileStatus Of(ReturnedFile file)
    {
        var items = ItemAnswers.Of(file.Form).Items.Select(i => new ItemStatus(i)).ToImmutableArray();
        if (file.Form.Form is not { } asked)
            return new FileStatus(file, [new ServiceStatus(file.Form.Title, items)]);
        var byItem = items.ToLookup<ItemStatus, FormItem>(i => i.Answers.Asked);
        return new FileStatus(file, [.. asked.Services.Select(s => new ServiceStatus(s.Name, [.. s.Items.SelectMany(i => byItem[i])]))]);
    }
}

/// <summary>The progress of one service.</summary>
/// <param name="Name">The service's name.</param>
/// <param name="Items">Its items, in the document's order.</param>
public sealed record ServiceStatus(string Name, ImmutableArray<ItemStatus> Items)
{
    /// <summary>The items by the heading of their phase, in the document's order.</summary>
    public IEnumerable<IGrouping<string, ItemStatus>> Phases => Items.GroupBy(i => i.Answers.Asked.Phase, StringComparer.Ordinal);
}

/// <summary>The progress of one item.</summary>
/// <param name="Answers">What was filled in.</param>
public sealed record ItemStatus(ItemAnswers Answers)
{
    private readonly ItemState _state = StatusWords.StateOf(Answers[ItemFields.Status]);

    /// <summary>The contradiction in its answers; null without one.</summary>
    public AnswerConflict? Conflict
    {
        get
        {
            var status = Answers[ItemFields.Status];
            if (status.Length > 0 && _state == ItemState.Unknown)
                return new AnswerConflict(ConflictKind.UnknownStatus, status);
            if (Answers.Done && _state is ItemState.NotStarted or ItemState.InProgress)
                return new AnswerConflict(ConflictKind.Ticked, status);
            if (!Answers.Done && _state == ItemState.Done && Answers.Fields.ContainsKey(ItemFields.Done))
                return new AnswerConflict(ConflictKind.NotTicked, status);
            return Answers[ItemFields.Due] is { Length: > 0 } due && Due is null ? new AnswerConflict(ConflictKind.UnreadableDue, due) : null;
        }
    }

    /// <summary>Whether there is nothing left to do: it is ticked, done or not applicable, and nothing contradicts that.</summary>
    public bool IsSettled => Conflict is null && (Answers.Done || _state is ItemState.Done or ItemState.NotApplicable);

    /// <summary>When it is due; null without a readable date.</summary>
    public DateOnly? Due => IsoDate.Parse(Answers[ItemFields.Due]);

    /// <summary>Whether it should be settled by now and isn't.</summary>
    public bool IsOverdue(DateOnly today) => !IsSettled && Due < today;
}

/// <summary>Answers to an item that contradict each other, or that can't be read.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Value">The answer that it is about: a status or a date as filled in.</param>
public sealed record AnswerConflict(ConflictKind Kind, string Value)
{
    /// <summary>The same as an English phrase.</summary>
    public string Message => Kind switch
    {
        ConflictKind.UnknownStatus => $"its status `{Value}` is none that is known",
        ConflictKind.Ticked => $"it is ticked, and its status is `{Value}`",
        ConflictKind.NotTicked => $"it is not ticked, and its status is `{Value}`",
        _ => $"its due date `{Value}` can't be read",
    };
}

/// <summary>How answers to an item can contradict each other.</summary>
[JsonConverter(typeof(SnakeCase<ConflictKind>))]
public enum ConflictKind
{
    /// <summary>Its status is none of those that documents offer.</summary>
    UnknownStatus,

    /// <summary>It is ticked, and by its status not settled.</summary>
    Ticked,

    /// <summary>It is not ticked, and by its status done.</summary>
    NotTicked,

    /// <summary>Its due date is no date.</summary>
    UnreadableDue,
}

/// <summary>How many items there are, and how many of them are settled.</summary>
/// <param name="Total">All items.</param>
/// <param name="Done">Those about which nothing is left to do.</param>
public readonly record struct ProgressCount(int Total, int Done)
{
    /// <summary>The share that is settled, in whole percent; rounded down, so that 100 means all.</summary>
    public int Percent => Total == 0 ? 0 : (int)(100L * Done / Total);

    /// <summary>Counts items.</summary>
    public static ProgressCount Of(IEnumerable<ItemStatus> items)
    {
        var all = items.ToList();
        return new ProgressCount(all.Count, all.Count(i => i.IsSettled));
    }
}
