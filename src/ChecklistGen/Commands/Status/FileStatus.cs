using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Returns;

namespace ChecklistGen.Commands.Status;

/// <summary>How a file that came back stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Services">Its services with their items, in the document's order.</param>
public sealed record FileStatus(ReturnedFile File, ImmutableArray<ServiceStatus> Services)
{
    /// <summary>All items, in the document's order.</summary>
    public IEnumerable<ItemStatus> Items => Services.SelectMany(s => s.Items);

    /// <summary>The names of the services; the document's title where the file has lost them.</summary>
    public string Service => string.Join(", ", Services.Select(s => s.Name));

    /// <summary>Works out how a file stands.</summary>
    public static FileStatus Of(ReturnedFile file)
    {
        var items = ItemAnswers.Of(file.Form).Items.Select(i => new ItemStatus(i)).ToImmutableArray();
        if (file.Form.Form is not { } asked)
            return new FileStatus(file, [new ServiceStatus(file.Form.Title, items)]);
        var byItem = items.ToLookup<ItemStatus, FormItem>(i => i.Answers.Asked);
        return new FileStatus(file, [.. asked.Services.Select(s => new ServiceStatus(s.Name, [.. s.Items.SelectMany(i => byItem[i])]))]);
    }
}
