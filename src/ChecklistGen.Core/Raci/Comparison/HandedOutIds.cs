using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Comparison;

/// <summary>The ids that an earlier version of a page's documents handed out: each names its row for good.</summary>
/// <param name="Rows">The rows that had one.</param>
/// <param name="Retired">Ids whose rows were gone already.</param>
/// <param name="IsComplete">Whether these are all rows of that version; a form knows only those that it asks about.</param>
public sealed record HandedOutIds(ImmutableArray<HandedOutId> Rows, ImmutableArray<string> Retired, bool IsComplete)
{
    /// <summary>The ids of all rows of a checklist.</summary>
    public static HandedOutIds Of(Checklist checklist) =>
        new([.. ComparedRow.AllOf(checklist).Select(r => new HandedOutId(r.Item.Id, RowIdentity.Of(r.Item)))], checklist.RetiredIds, IsComplete: true);

    /// <summary>Both; the same id, or the same row, is taken from the first.</summary>
    public static HandedOutIds? Unite(HandedOutIds? first, HandedOutIds? second)
    {
        if (first is null || second is null)
            return first ?? second;
        var ids = first.Rows.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var keys = first.Rows.Select(r => r.Row.Key).ToHashSet(StringComparer.Ordinal);
        return new HandedOutIds(
            [.. first.Rows, .. second.Rows.Where(r => ids.Add(r.Id) && keys.Add(r.Row.Key))],
            [.. first.Retired, .. second.Retired],
            first.IsComplete || second.IsComplete);
    }
}

/// <summary>An id, and the row that it names.</summary>
/// <param name="Id">The id as printed.</param>
/// <param name="Row">What identifies the row.</param>
public sealed record HandedOutId(string Id, RowIdentity Row);

/// <summary>
/// Gives the rows of a checklist the ids that they had: a row that is found again keeps its id, a new one gets the next number of
/// its section that was never used, and the numbers of rows that are gone stay gone.
/// </summary>
public sealed class IdKeeper
{
    private readonly ImmutableArray<ComparedRow> _rows;
    private readonly HandedOutIds _earlier;
    private readonly string?[] _ids;
    private readonly HashSet<string> _used;
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    private IdKeeper(Checklist checklist, HandedOutIds earlier)
    {
        _rows = ComparedRow.AllOf(checklist);
        _earlier = earlier;
        _ids = new string?[_rows.Length];
        _used = [.. earlier.Rows.Select(r => r.Id), .. earlier.Retired];
        foreach (var id in _used)
            Use(id);
    }

    /// <summary>The checklist with the ids that its rows had.</summary>
    public static Checklist Keep(Checklist checklist, HandedOutIds earlier)
    {
        var keeper = new IdKeeper(checklist, earlier);
        keeper.KeepFound();
        keeper.NameNew();
        var ids = new Dictionary<Activity, string>(ReferenceEqualityComparer.Instance);
        foreach (var (i, row) in keeper._rows.Index())
            ids.Add(row.Item.Activity, keeper._ids[i]!);
        var current = ids.Values.ToHashSet(StringComparer.Ordinal);
        return checklist with
        {
            Items = [.. checklist.Items.Select(Named)],
            Excluded = [.. checklist.Excluded.Select(e => e with { Item = Named(e.Item) })],
            NotUnderstood = [.. checklist.NotUnderstood.Select(Named)],
            RetiredIds = [.. earlier.Rows.Select(r => r.Id).Concat(earlier.Retired).Where(i => !current.Contains(i)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };

        ChecklistItem Named(ChecklistItem item) => item with { Id = ids[item.Activity] };
    }

    private void KeepFound()
    {
        var rows = Candidates();
        var matching = RowMatcher.Match([.. _earlier.Rows.Select(r => r.Row)], [.. rows.Select(i => RowIdentity.Of(_rows[i].Item))]);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in matching.Pairs)
        {
            if (given.Add(_earlier.Rows[pair.Old].Id))
                _ids[rows[pair.New]] = _earlier.Rows[pair.Old].Id;
        }
    }

    // Where only obligations are known, another row can be what one became only if it reads the same.
    private List<int> Candidates()
    {
        var all = Enumerable.Range(0, _rows.Length);
        if (_earlier.IsComplete)
            return [.. all];
        var texts = _earlier.Rows.Select(r => PlainText.Normalise(r.Row.Text)).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(i => _rows[i].Standing == RowStanding.Obligation || texts.Contains(PlainText.Normalise(_rows[i].Item.Activity.Text)))];
    }

    private void NameNew()
    {
        // What a form did not ask about had its bare id, as far as one can know.
        if (!_earlier.IsComplete)
        {
            for (var i = 0; i < _rows.Length; i++)
            {
                if (_ids[i] is null && _rows[i].Standing != RowStanding.Obligation && _used.Add(_rows[i].Item.Id))
                    Use(_ids[i] = _rows[i].Item.Id);
            }
        }

        for (var i = 0; i < _rows.Length; i++)
            _ids[i] ??= Next(_rows[i].Item.Id);
    }

    // The bare id, where its number is above all that were ever used; else the next above them.
    private string Next(string bare)
    {
        var (section, number) = Split(bare);
        var next = _last.GetValueOrDefault(section) + 1;
        var id = number >= next ? bare : string.Create(CultureInfo.InvariantCulture, $"{section}-{next:00}");
        while (!_used.Add(id))
            id = string.Create(CultureInfo.InvariantCulture, $"{section}-{++next:00}");
        Use(id);
        return id;
    }

    private void Use(string id)
    {
        var (section, number) = Split(id);
        _last[section] = Math.Max(_last.GetValueOrDefault(section), number);
    }

    private static (string Section, int Number) Split(string id)
    {
        var dash = id.LastIndexOf('-');
        return dash > 0 && int.TryParse(id.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (id[..dash], number) : (id, 0);
    }
}
