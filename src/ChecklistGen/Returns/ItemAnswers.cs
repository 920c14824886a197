using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Templating;

namespace ChecklistGen.Returns;

/// <summary>An item of a returned file, with its fields.</summary>
/// <param name="Asked">The item; where the file has lost what it asks about, only its id or key is known.</param>
/// <param name="Fields">The fields that the file has for it, by the part of their names after the slash.</param>
public sealed record ItemAnswers(FormItem Asked, IReadOnlyDictionary<string, FilledField> Fields)
{
    /// <summary>The item's id, or its key if the file has lost the id.</summary>
    public string Name => Asked.Id.Length > 0 ? Asked.Id : Asked.Key;

    /// <summary>Whether the box is ticked.</summary>
    public bool Done => Fields.TryGetValue(ItemFields.Done, out var box) && box.IsChecked;

    /// <summary>What was filled in into a field; empty where nothing was, or the document has no such field.</summary>
    public string this[string name] => Fields.TryGetValue(name, out var found) ? found.Value : "";

    /// <summary>Whether anything was filled in.</summary>
    public bool IsAnswered => Fields.Values.Any(f => f.IsAnswered);

    /// <summary>The items of a form in the document's order, and the fields that belong to none.</summary>
    public static (ImmutableArray<ItemAnswers> Items, ImmutableArray<FilledField> Others) Of(FilledForm form)
    {
        var byId = form.Fields.ToLookup(f => FieldName.ItemOf(f.Name), StringComparer.Ordinal);
        if (form.Form is not { } asked)
            return WithoutForm(form);
        var items = asked.Items.Select(i => new ItemAnswers(i, Named(byId[i.Id]))).ToImmutableArray();
        var ids = asked.Items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        return (items, [.. form.Fields.Where(f => !ids.Contains(FieldName.ItemOf(f.Name)))]);
    }

    // What names a field of items is one; of what is left of an item's names, the key is the surest.
    private static (ImmutableArray<ItemAnswers> Items, ImmutableArray<FilledField> Others) WithoutForm(FilledForm form)
    {
        var fields = form.Fields.ToLookup(f => ItemFields.All.Contains(FieldName.FieldOf(f.Name), StringComparer.Ordinal));
        return (
            [
                .. fields[true].GroupBy(f => f.ItemKey ?? FieldName.ItemOf(f.Name), StringComparer.Ordinal).Select(g =>
                {
                    var key = g.Select(f => f.ItemKey).FirstOrDefault(k => k is not null) ?? "";
                    var id = g.Select(f => FieldName.ItemOf(f.Name)).FirstOrDefault(i => i != key) ?? "";
                    return new ItemAnswers(new FormItem(id, key, ""), Named(g));
                }),
            ],
            [.. fields[false]]);
    }

    private static Dictionary<string, FilledField> Named(IEnumerable<FilledField> fields) => fields
        .GroupBy(f => FieldName.FieldOf(f.Name), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
