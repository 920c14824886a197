using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Returns;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Status;

/// <summary>The progress over several files: answers about the same service are merged item by item.</summary>
/// <param name="Services">The services, in the order in which files name them.</param>
/// <param name="Owners">The owners of items, by name, whatever its case; items without an owner come last, under an empty name.</param>
public sealed record TeamStatus(ImmutableArray<TeamRow> Services, ImmutableArray<TeamRow> Owners)
{
    /// <summary>How many items there are, each once however many files have it, and how many are settled.</summary>
    public ProgressCount Count => new(Services.Sum(s => s.Count.Total), Services.Sum(s => s.Count.Done));

    /// <summary>Works out the progress over files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="contradictions">The contradictions among them.</param>
    /// <param name="newestWins">Whether the newest of contradictory answers counts; else the first, and the item is not settled.</param>
    public static TeamStatus Of(ImmutableArray<FileStatus> files, ImmutableArray<Contradiction> contradictions, bool newestWins)
    {
        var ordered = newestWins ? files.OrderByDescending(f => f.File.WrittenAt) : files.AsEnumerable();
        var open = contradictions.Where(c => !newestWins || c.Newest is null).Select(c => (PlainText.Normalise(c.Service), KeyOf(c.Item))).ToHashSet();
        var byService = ordered.SelectMany(f => f.Services).GroupBy(s => PlainText.Normalise(s.Name), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(s => s.Items).ToList(), StringComparer.Ordinal);
        var services = ImmutableArray.CreateBuilder<TeamRow>();
        foreach (var service in files.SelectMany(f => f.Services).DistinctBy(s => PlainText.Normalise(s.Name), StringComparer.Ordinal))
        {
            var name = PlainText.Normalise(service.Name);
            var items = byService[name]
                .GroupBy(i => KeyOf(i.Answers.Asked), StringComparer.Ordinal)
                .Select(g => new TeamItem(service.Name, Merge(g), open.Contains((name, g.Key))));
            services.Add(new TeamRow(service.Name, [.. items]));
        }

        var owners = services.SelectMany(s => s.Items).GroupBy(i => PlainText.Normalise(i.Status.Answers[ItemFields.Owner]), StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new TeamRow(g.First().Status.Answers[ItemFields.Owner].Trim(), [.. g]));
        return new TeamStatus(services.ToImmutable(), [.. owners]);
    }

    private static string KeyOf(FormItem item) => item.Key.Length > 0 ? item.Key : item.Id;

    // Of each field the first answer counts.
    private static ItemStatus Merge(IEnumerable<ItemStatus> same)
    {
        var fields = new Dictionary<string, FilledField>(StringComparer.Ordinal);
        foreach (var (name, field) in same.SelectMany(i => i.Answers.Fields))
        {
            if (!fields.TryGetValue(name, out var known) || (!known.IsAnswered && field.IsAnswered))
                fields[name] = field;
        }

        return new ItemStatus(same.First().Answers with { Fields = fields });
    }
}

/// <summary>The items of one service, or of one person.</summary>
/// <param name="Name">The service, or the person as first written; empty for nobody.</param>
/// <param name="Items">The items.</param>
public sealed record TeamRow(string Name, ImmutableArray<TeamItem> Items)
{
    /// <summary>How many there are, and how many are settled.</summary>
    public ProgressCount Count => new(Items.Length, Items.Count(i => i.IsSettled));

    /// <summary>Those that should be settled by a day and are not.</summary>
    public IEnumerable<TeamItem> Overdue(DateOnly today) => Items.Where(i => i.IsOverdue(today));

    /// <summary>How many are unanswered.</summary>
    public int Unanswered => Items.Count(i => !i.Status.Answers.IsAnswered);

    /// <summary>How many contradict themselves, or are answered differently in several files.</summary>
    public int Contradictory => Items.Count(i => i.IsContradictory);
}

/// <summary>An item, over all files.</summary>
/// <param name="Service">Its service.</param>
/// <param name="Status">What was filled in.</param>
/// <param name="HasSeveralAnswers">Whether files answer it differently, and none of them wins.</param>
public sealed record TeamItem(string Service, ItemStatus Status, bool HasSeveralAnswers)
{
    /// <summary>Whether its answers contradict each other, in one file or in several.</summary>
    public bool IsContradictory => HasSeveralAnswers || Status.Conflict is not null;

    /// <summary>Whether there is nothing left to do.</summary>
    public bool IsSettled => !HasSeveralAnswers && Status.IsSettled;

    /// <summary>Whether it should be settled by a day and isn't.</summary>
    public bool IsOverdue(DateOnly today) => !IsSettled && Status.Due < today;
}
