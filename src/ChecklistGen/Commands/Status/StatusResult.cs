using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Signatures;
using ChecklistGen.Returns;
using ChecklistGen.Runs;
using ChecklistGen.Templating;

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

    /// <summary>The contradiction in its answers, as a phrase; null without one.</summary>
    public string? Conflict
    {
        get
        {
            var status = Answers[ItemFields.Status];
            if (status.Length > 0 && _state == ItemState.Unknown)
                return $"its status `{status}` is none that is known";
            if (Answers.Done && _state is ItemState.NotStarted or ItemState.InProgress)
                return $"it is ticked, and its status is `{status}`";
            if (!Answers.Done && _state == ItemState.Done && Answers.Fields.ContainsKey(ItemFields.Done))
                return $"it is not ticked, and its status is `{status}`";
            return Answers[ItemFields.Due] is { Length: > 0 } due && Due is null ? $"its due date `{due}` can't be read" : null;
        }
    }

    /// <summary>Whether there is nothing left to do: it is ticked, done or not applicable, and nothing contradicts that.</summary>
    public bool IsSettled => Conflict is null && (Answers.Done || _state is ItemState.Done or ItemState.NotApplicable);

    /// <summary>When it is due; null without a readable date.</summary>
    public DateOnly? Due =>
        DateOnly.TryParseExact(Answers[ItemFields.Due], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : null;

    /// <summary>Whether it should be settled by now and isn't.</summary>
    public bool IsOverdue(DateOnly today) => !IsSettled && Due < today;
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
