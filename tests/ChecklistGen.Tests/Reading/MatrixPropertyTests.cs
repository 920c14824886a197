using System.Globalization;
using System.Text;
using ChecklistGen.Raci;
using FsCheck;
using FsCheck.Fluent;

namespace ChecklistGen.Tests.Reading;

/// <summary>Random matrices, written in random layouts, are read back equal.</summary>
public sealed class MatrixPropertyTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true);

    [Fact]
    public void What_is_written_is_read_back() =>
        Check.One(Thorough, Prop.ForAll(Arb.From(PageGen), page =>
        {
            var matrix = TestPages.ReadText(page.Markdown);
            return Summary(matrix) == page.Expected && matrix.RowsRead == matrix.Activities.Length;
        }));

    [Fact]
    public void Every_row_is_in_exactly_one_place() =>
        Check.One(Thorough, Prop.ForAll(Arb.From(PageGen), page =>
        {
            var matrix = TestPages.ReadText(page.Markdown);
            var checklist = ChecklistSelector.Select(matrix);
            return checklist.Items.Length + checklist.Excluded.Length + checklist.NotUnderstood.Length == matrix.RowsRead
                && checklist.Items.Select(i => i.Activity).SequenceEqual(matrix.Activities.Where(a => a.Customer.IsObligation()));
        }));

    private static string Summary(Matrix matrix)
    {
        var text = new StringBuilder();
        foreach (var activity in matrix.Activities)
            AppendRow(text, activity.Section.Title, activity.Text, activity.Customer, activity.Others, activity.Attributes.Select(a => a.Value));
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string section, string activity, Duties customer, Duties provider, IEnumerable<string> attributes) =>
        text.Append(CultureInfo.InvariantCulture, $"{section} / {activity} / {customer} / {provider} / {string.Join('+', attributes)}\n");

    /// <summary>A page and what should be read from it.</summary>
    private sealed record TestPage(string Markdown, string Expected)
    {
        public override string ToString() => Markdown + "\nexpected:\n" + Expected;
    }

    /// <summary>A piece of text as it is written and as it is meant.</summary>
    private sealed record Written(string Markdown, string Plain);

    private sealed record Row(Written Activity, (string Text, Duties Duties) Customer, (string Text, Duties Duties) Provider, string Attribute);

    private sealed record Layout(string[] Columns, bool OuterPipes, string Padding, string LineEnd, bool Numbered);

    private static readonly Gen<Written> WordGen = Gen.Elements(
        new Written("Manage", "Manage"),
        new Written("accès", "accès"),
        new Written("**bold**", "bold"),
        new Written("*slanted*", "slanted"),
        new Written("__strong__", "strong"),
        new Written("`code`", "code"),
        new Written("[link](https://example.com/a)", "link"),
        new Written("[page](/x){.external}", "page"),
        new Written(@"a\|b", "a|b"),
        new Written(@"\*", "*"),
        new Written("&amp;", "&"),
        new Written("snake_case", "snake_case"),
        new Written("(1)", "(1)"),
        new Written("日本", "日本"),
        new Written("🎉", "🎉"),
        new Written("R", "R"),
        new Written("24/7", "24/7"),
        new Written("e.g.", "e.g."));

    private static readonly Gen<Written> ActivityGen =
        from words in WordGen.NonEmptyListOf()
        select new Written("Do " + string.Join(' ', words.Select(w => w.Markdown)), "Do " + string.Join(' ', words.Select(w => w.Plain)));

    private static readonly Gen<(string Text, Duties Duties)> CellGen =
        from letters in Gen.SubListOf<char>('R', 'A', 'C', 'I')
        from shuffled in Gen.Shuffle(letters.ToArray())
        from separator in Gen.Elements("", " ", "/", ", ", " + ", " & ")
        from lower in Gen.Elements(false, false, true)
        from frame in Gen.Elements("{0}", "**{0}**", "__{0}__", "`{0}`", "{0}*", "{0} (1)", "<b>{0}</b>")
        from none in Gen.Elements("", " ", "-", "—")
        let text = string.Join(separator, shuffled)
        let duties = letters.Aggregate(Duties.None, (all, l) => all | DutiesExtensions.FromLetter(l)!.Value)
        select (letters.Count == 0 ? none : string.Format(CultureInfo.InvariantCulture, frame, lower ? text.ToLowerInvariant() : text), duties);

    private static readonly Gen<Row> RowGen =
        from activity in ActivityGen
        from customer in CellGen
        from provider in CellGen
        from attribute in Gen.Elements("X", "", "2 days")
        select new Row(activity, customer, provider, attribute);

    private static readonly Gen<Layout> LayoutGen =
        from columns in Gen.Shuffle(new[] { "Activity", "Customer", "Acme", "Level" })
        from outer in Gen.Elements(true, true, false)
        from padding in Gen.Elements("", " ", "  ", "\t")
        from lineEnd in Gen.Elements("\n", "\r\n")
        from numbered in Gen.Elements(true, false)
        select new Layout([.. columns], outer, padding, lineEnd, numbered);

    private static readonly Gen<TestPage> PageGen =
        from layout in LayoutGen
        from sections in RowGen.ListOf().NonEmptyListOf()
        select Write(layout, sections);

    private static TestPage Write(Layout layout, IList<List<Row>> sections)
    {
        var expected = new StringBuilder();
        var lines = new List<string> { "# RACI for Tests", "" };
        // One row that holds letters of both parties, so that the columns can be told whatever the others hold.
        var first = new Row(new Written("Do it", "Do it"), ("RA", Duties.ResponsibleOrAccountable), ("C", Duties.Consulted), "X");
        foreach (var (rows, number) in sections.Select((s, i) => (i == 0 ? [first, .. s] : s, i + 1)))
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"## {(layout.Numbered ? $"{number}. " : "")}Part {number}"));
            lines.Add("");
            lines.Add(Line(layout, c => c));
            lines.Add(Line(layout, _ => "---"));
            foreach (var row in rows)
            {
                lines.Add(Line(layout, column => column switch
                {
                    "Activity" => row.Activity.Markdown,
                    "Customer" => row.Customer.Text,
                    "Acme" => row.Provider.Text,
                    _ => row.Attribute,
                }));
                AppendRow(expected, string.Create(CultureInfo.InvariantCulture, $"Part {number}"), row.Activity.Plain, row.Customer.Duties, row.Provider.Duties, [row.Attribute]);
            }

            lines.Add("");
        }

        return new TestPage(string.Join(layout.LineEnd, lines), expected.ToString());
    }

    private static string Line(Layout layout, Func<string, string> cellOf)
    {
        var cells = string.Join('|', layout.Columns.Select(c => layout.Padding + cellOf(c) + layout.Padding));
        return layout.OuterPipes ? $"|{cells}|" : cells.TrimStart(); // indented by a tab, it would be code
    }
}
