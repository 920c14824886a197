using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Markdown;
using ChecklistGen.Markdown.Writing;

namespace ChecklistGen.Tests.Markdown;

/// <summary>Documents as plain Markdown; what they look like as a whole is in the golden cases.</summary>
public sealed class MarkdownWriterTests
{
    [Fact]
    public void Every_node_has_a_writer()
    {
        Assert.Equal(Names(NodeTypes.Blocks), Names(MarkdownBlockWriter.Writers.Kinds), StringComparer.Ordinal);
        Assert.Equal(Names(NodeTypes.Inlines), Names(MarkdownInlines.Writers.Kinds), StringComparer.Ordinal);
    }

    [Fact]
    public void A_marker_is_before_whatever_its_item_begins_with() => Assert.Equal(
        """
        - > One

          Two
        - 1. Three
          2. Four
        - ```
          five
          ```

        """.ReplaceLineEndings("\n"),
        Written(new ListBlock(
        [
            new ListItem([new Quote([Text("One")]), Text("Two")]),
            new ListItem([new ListBlock([new ListItem([Text("Three")]), new ListItem([Text("Four")])]) { Start = 1 }]),
            new ListItem([new CodeBlock("five")]),
        ])));

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("``", "``` `` ```")]
    [InlineData("a|b", "`a\\|b`")]
    public void Code_has_more_backquotes_around_it_than_in_it(string code, string expected) =>
        Assert.Equal(expected + "\n", Written(new Paragraph([new CodeSpan(code)])));

    // Trying one length after the other would look at two hundred thousand million characters.
    [Fact]
    public void Backquotes_are_counted_in_one_pass() =>
        Assert.Equal((2 * 600_001) + 600_000 + 3, Written(new Paragraph([new CodeSpan(new string('`', 600_000))])).Length);

    private static Paragraph Text(string text) => new([new TextRun(text)]);

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(t => t.Name).Order(StringComparer.Ordinal);

    private static string Written(params Block[] blocks)
    {
        using var output = new MemoryStream();
        var document = new Document
        {
            Properties = new DocumentProperties { Title = "Title", Language = "en", Date = new DateOnly(2026, 11, 27), Generator = "" },
            Blocks = [.. blocks],
        };
        new MarkdownWriter().Write(document, Theme.Default, output, new DiagnosticBag());
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
