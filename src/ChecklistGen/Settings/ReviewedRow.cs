using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>The clauses that a reviewer gave a row, instead of those that the program finds.</summary>
/// <param name="Row">The row: its id, its key or its text.</param>
/// <param name="Framework">The framework's id; null where there is only one.</param>
/// <param name="Clauses">The numbers of the clauses; none if the framework does not cover it.</param>
/// <param name="By">The reviewer.</param>
/// <param name="On">The day of the review; null where it was not given.</param>
/// <param name="Location">Where this was said.</param>
public sealed record ReviewedRow(string Row, string? Framework, ImmutableArray<string> Clauses, string By, DateOnly? On, Location Location)
{
    // Beside a page: services.md has services.references.yaml.
    private const string Ending = ".references.yaml";

    private static readonly ConfigurationTable<Draft> Keys = new(new Dictionary<string, Func<Draft, ConfigurationNode, Draft>>(StringComparer.Ordinal)
    {
        ["framework"] = (d, v) => d with { Framework = v.Text() },
        ["reviewed_by"] = (d, v) => d with { By = v.Text() },
        ["reviewed_on"] = (d, v) => d with { On = v.Date() },
        ["row"] = (d, v) => d with { Row = v.Text() },
        ["clauses"] = (d, v) => d with { Clauses = [.. v.Names()] },
        ["rows"] = (d, v) => d with { Rows = [.. d.Rows, .. v.Items()] },
    });

    /// <summary>The file beside a page that holds the reviews of its rows.</summary>
    public static string FileFor(string page) => Path.ChangeExtension(page, null) + Ending;

    /// <summary>Reads a file of reviews; what is wrong with it is reported.</summary>
    public static ImmutableArray<ReviewedRow> Read(SourceText source, DiagnosticBag diagnostics) => RowsOf(Keys.Read(source, new Draft(), new ConfigurationFile(source.Path, diagnostics, () => [])));

    /// <summary>Reads reviews in a part of a file; what is wrong with them is reported.</summary>
    internal static ImmutableArray<ReviewedRow> Read(ConfigurationNode node) => RowsOf(Keys.Read(node, new Draft()));

    // Values above the rows apply to each row that does not override them.
    private static ImmutableArray<ReviewedRow> RowsOf(Draft all)
    {
        var rows = ImmutableArray.CreateBuilder<ReviewedRow>();
        foreach (var node in all.Rows)
        {
            var row = Keys.Read(node, all with { Rows = [] });
            if (row.Row is null || row.Clauses.IsDefault || row.By is null)
                node.Report("a review names the row, its clauses and the reviewer", "write `row`, `clauses` and `reviewed_by`; `clauses: []` says that no clause speaks of it");
            else
                rows.Add(new ReviewedRow(row.Row, row.Framework, row.Clauses, row.By, row.On, node.Location));
        }

        return rows.ToImmutable();
    }

    private sealed record Draft
    {
        public string? Row { get; init; }

        public string? Framework { get; init; }

        public ImmutableArray<string> Clauses { get; init; }

        public string? By { get; init; }

        public DateOnly? On { get; init; }

        public ImmutableArray<ConfigurationNode> Rows { get; init; } = [];
    }
}
