using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Settings;
using ChecklistGen.Text;

namespace ChecklistGen.Data.References;

/// <summary>What reviewers said about the rows of one page: it counts instead of what the program finds.</summary>
public sealed class ReferenceReviews
{
    private readonly Dictionary<(ChecklistItem Row, string Framework), Reviewed> _rows = [];

    private ReferenceReviews()
    {
    }

    /// <summary>No reviews.</summary>
    public static ReferenceReviews None { get; } = new();

    /// <summary>Finds the rows that reviews mean; of two about one row, the later counts.</summary>
    /// <param name="reviews">The reviews.</param>
    /// <param name="checklist">The page's rows.</param>
    /// <param name="frameworks">The frameworks of the run.</param>
    /// <param name="diagnostics">Takes what a review names and nothing has; a row that is not there is left to <paramref name="isMissing"/>.</param>
    /// <param name="isMissing">Is given the reviews whose row the page does not have.</param>
    public static ReferenceReviews Of(
        IEnumerable<ReviewedRow> reviews, Checklist checklist, ImmutableArray<Framework> frameworks, DiagnosticBag diagnostics, Action<ReviewedRow> isMissing)
    {
        var found = new ReferenceReviews();
        var rows = checklist.AllRows.ToList();
        var names = rows.SelectMany(r => new[] { (Name: r.Id, Row: r), (Name: r.Key, Row: r), (Name: PlainText.Normalise(r.Activity.Text), Row: r) })
            .ToLookup(n => n.Name, n => n.Row, StringComparer.OrdinalIgnoreCase);
        foreach (var review in reviews)
        {
            var meant = names[review.Row].Concat(names[PlainText.Normalise(review.Row)]).Distinct().ToList();
            if (meant.Count == 0)
                isMissing(review);
            else if (Resolve(review, frameworks, diagnostics) is var (framework, clauses))
                meant.ForEach(row => found._rows[(row, framework.Id)] = Reviewed.Of(review, framework, clauses));
        }

        return found;
    }

    /// <summary>What a reviewer said about a row; null where nobody did.</summary>
    internal Reviewed? For(ChecklistItem row, Framework framework) => _rows.GetValueOrDefault((row, framework.Id));

    private static (Framework Framework, ImmutableArray<Clause> Clauses)? Resolve(ReviewedRow review, ImmutableArray<Framework> frameworks, DiagnosticBag diagnostics)
    {
        var framework = review.Framework is null && frameworks.Length == 1
            ? frameworks[0]
            : frameworks.FirstOrDefault(f => f.Id.Equals(review.Framework, StringComparison.OrdinalIgnoreCase));
        if (framework is null)
        {
            diagnostics.Add(ConfigurationDiagnostics.ReviewWithoutEffect, review.Location,
                review.Framework is null ? $"the review of `{review.Row}` does not say of which framework" : $"the review of `{review.Row}` is about `{review.Framework}`, which is not used here",
                $"give it `framework`: {string.Join(", ", frameworks.Select(f => $"`{f.Id}`"))}");
            return null;
        }

        var unknown = review.Clauses.Where(c => framework.Find(c) is null).ToList();
        foreach (var number in unknown)
        {
            diagnostics.Add(ConfigurationDiagnostics.ReviewWithoutEffect, review.Location, $"`{framework.Title}` has no clause `{number}`",
                Suggestion.HelpFor(number, [.. framework.Clauses.Select(c => c.Number)]));
        }

        return (framework, [.. review.Clauses.Except(unknown, StringComparer.Ordinal).Select(c => framework.Find(c)!)]);
    }
}

/// <summary>A row's clauses of one framework as a reviewer has them.</summary>
internal sealed record Reviewed(Review Review, ImmutableArray<Reference> References)
{
    public static Reviewed Of(ReviewedRow row, Framework framework, ImmutableArray<Clause> clauses)
    {
        var review = new Review(row.By, row.On);
        return new Reviewed(review, [.. clauses.Select(c => new Reference(framework, c, Confidence.High, review))]);
    }
}
