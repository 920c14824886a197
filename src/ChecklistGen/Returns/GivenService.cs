using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Raci.Comparison;

namespace ChecklistGen.Returns;

/// <summary>What one file says about one service.</summary>
/// <param name="File">The file.</param>
/// <param name="Service">The service; null where the file has lost which it is about.</param>
/// <param name="Rows">Its rows: those of the document, then those that the document only kept the answers of.</param>
/// <param name="Others">What was filled in in fields that belong to no row, such as those of a sign-off.</param>
/// <param name="Unmatched">What was filled in and belongs to no field.</param>
internal sealed record GivenService(
    ReturnedFile File,
    FormService? Service,
    ImmutableArray<GivenRow> Rows,
    ImmutableArray<FilledField> Others,
    ImmutableArray<UnmatchedAnswer> Unmatched)
{
    /// <summary>How many answers there are: fields that were filled in, and what belongs to no field.</summary>
    public int Count => Rows.Sum(r => r.Fields.Length) + Others.Length + Unmatched.Length;

    /// <summary>The services of a file. Fields that belong to none are assigned to the first, unless their name begins with another's slug.</summary>
    public static ImmutableArray<GivenService> Of(ReturnedFile file)
    {
        var (items, others) = ItemAnswers.Of(file.Form);
        var filledIn = others.Where(f => f.IsAnswered).ToImmutableArray();
        if (file.Form.Form is not { Services: [_, ..] services })
            return [new GivenService(file, Service: null, [.. items.Select(RowOf)], filledIn, file.Form.Unmatched)];

        var asPrinted = file.Form.AsPrinted.ToHashSet();
        var byItem = items.ToLookup<ItemAnswers, FormItem>(i => i.Asked);
        var earlier = filledIn.ToLookup(f => FieldName.ItemOf(f.Name), StringComparer.Ordinal);
        var kept = services.SelectMany(s => s.Earlier).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. services.Select((s, i) => new GivenService(
                file,
                s,
                [
                    .. s.Items.SelectMany(item => byItem[item]).Select(RowOf).Select(r => r with { IsAsPrinted = asPrinted.Contains(r.Asked) }),
                    .. s.Earlier.Select(e => GivenRow.Of(e, earlier[e.Id]) with { IsEarlier = true }),
                ],
                [.. filledIn.Where(f => !kept.Contains(FieldName.ItemOf(f.Name)) && OwnerOf(f, services) == i).Select(f => f with { Name = WithoutService(f.Name, s) })],
                i == 0 ? file.Form.Unmatched : [])),
        ];
    }

    // A combined document has the fields of each service under the service's name.
    private static int OwnerOf(FilledField field, ImmutableArray<FormService> services)
    {
        var before = services.TakeWhile(s => !field.Name.StartsWith(s.Slug + "/", StringComparison.Ordinal)).Count();
        return before < services.Length ? before : 0;
    }

    private static string WithoutService(string name, FormService service) =>
        name.StartsWith(service.Slug + "/", StringComparison.Ordinal) ? name[(service.Slug.Length + 1)..] : name;

    private static GivenRow RowOf(ItemAnswers item) => GivenRow.Of(item.Asked, item.Fields.Values);
}

/// <summary>What a returned file asks about in one place, and what was filled in there.</summary>
/// <param name="Asked">What it asks about; without a key where that is no row of a matrix, or the file has lost which.</param>
/// <param name="Fields">The fields that were filled in; others don't count.</param>
internal sealed record GivenRow(FormItem Asked, ImmutableArray<FilledField> Fields)
{
    /// <summary>What it takes to find its row in a page.</summary>
    public RowIdentity Identity => new(Asked.Key, Asked.Text, Asked.Section, Asked.Phase, Asked.Role);

    /// <summary>Whether the file no longer asked about it and only kept the answers.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>Whether its text was read from the printed row, which may have been edited.</summary>
    public bool IsAsPrinted { get; init; }

    /// <summary>A row with those of its fields that were filled in.</summary>
    public static GivenRow Of(FormItem asked, IEnumerable<FilledField> fields) => new(asked, [.. fields.Where(f => f.IsAnswered)]);
}
