using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>
/// Checks the names and values given in options against the pages of a run. Some pages may lack them; what no
/// page has would do nothing, so it is an error.
/// </summary>
internal sealed class OptionUse(RunOptions options)
{
    // A longer list in the help line would not be read.
    private const int MostNamed = 20;

    private readonly HashSet<string> _parties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _columns = new(StringComparer.Ordinal);
    private readonly ImmutableArray<HashSet<string>> _values = [.. options.Variants.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
    private readonly bool[] _hasValue = new bool[options.Variants.Length];
    private bool _hasPage;

    /// <summary>What a page has that an option may name. May be called for several pages at once.</summary>
    public NamesOnPage NamesOn(Matrix matrix)
    {
        var attributes = options.Variants.IsEmpty ? [] : matrix.Activities.SelectMany(a => a.Variants).Distinct().ToList();
        return new NamesOnPage(
            options.Parties.IsEmpty ? [] : [.. matrix.Parties.Select(p => p.Name)],
            [.. attributes.Select(a => a.Key).Distinct(StringComparer.Ordinal)],
            [.. options.Variants.Select(v => attributes.Where(a => v.IsColumn(a.Key)).Select(a => a.Value).ToImmutableArray())]);
    }

    /// <summary>Adds a page.</summary>
    /// <param name="page">What it has; null for one that could not be read because its customer is unknown.</param>
    public void Add(NamesOnPage? page)
    {
        _hasPage = true;
        if (page is null)
            return;
        _parties.UnionWith(page.Parties);
        _columns.UnionWith(page.Columns);
        for (var i = 0; i < _values.Length; i++)
        {
            _hasValue[i] |= page.Values[i].Any(options.Variants[i].IsValue);
            _values[i].UnionWith(page.Values[i].Where(v => v.Length > 0).Take(MostNamed));
        }
    }

    /// <summary>A finding for each name and value that no page has; none where there was no page to have it.</summary>
    public IEnumerable<Diagnostic> Slips => _hasPage ? PartySlips.Concat(VariantSlips) : [];

    private IEnumerable<Diagnostic> PartySlips => options.Parties
        .Where(name => !_parties.Any(p => PartyNames.AreSame(p, name)))
        .Select(name => new Diagnostic(ConfigurationDiagnostics.UnknownParty, OptionPlace.Of("--party", name), $"no page has a party `{name}`")
        {
            Help = HelpFor(name, _parties) ?? "name one of those that CG0002 lists",
        });

    private IEnumerable<Diagnostic> VariantSlips
    {
        get
        {
            for (var i = 0; i < _values.Length; i++)
            {
                var variant = options.Variants[i];
                if (!_columns.Any(variant.IsColumn))
                    yield return VariantSlip(variant.Column, $"no page has a column `{variant.Column}`", HelpFor(variant.Column, _columns) ?? "leave it out: the pages have columns for activities and parties only");
                else if (!_hasValue[i])
                    yield return VariantSlip($"{variant.Column}={variant.Value}", $"no page has `{variant.Value}` in its column `{variant.Column}`", HelpFor(variant.Value, _values[i]) ?? "leave the value empty: all cells of the column are");
            }
        }
    }

    private static Diagnostic VariantSlip(string value, string message, string help) =>
        new(ConfigurationDiagnostics.UnmatchedVariant, OptionPlace.Of("--where", value), message) { Help = help };

    private static string? HelpFor(string name, HashSet<string> known) => known.Count == 0 ? null
        : Suggestion.For(name, known) is { } near ? $"did you mean `{near}`?"
        : Suggestion.HelpFor(name, [.. known.Order(StringComparer.Ordinal).Take(MostNamed)]);
}

/// <summary>What a page has that an option may name.</summary>
/// <param name="Parties">Its parties.</param>
/// <param name="Columns">The headers of its further columns.</param>
/// <param name="Values">The values in the column of each <c>--where</c>.</param>
internal sealed record NamesOnPage(ImmutableArray<string> Parties, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Values);
