using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Markdown;
using ChecklistGen.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ChecklistGen.Tests.Core.Text;

/// <summary>Data is safe by construction: whatever a text holds, it reaches the document as itself.</summary>
public sealed class MarkdownEscaperTests
{
    private static readonly string[] Fragments =
    [
        "|", "*", "**", "_", "`", "``", "[", "]", "(", ")", "{", "}", "<b>", "<!--", "-->", "&amp;", "&#35;", "\\", "~~~", "#", "+", "-",
        "1.", "2)", ">", "=", ":", "::", ":::", ":check{#x label=y}", ":page", "::page-break", ":::landscape", "{{ x }}", "\"", "'", " ", "a", "é", "word",
        "http://example.org", "![x](y)", "---", "\n", "\r\n", "\t", "$", "%", "@", "^", "^[1]", "[x]: y", "!", ".",
    ];

    public static TheoryData<string> Traps =>
    [
        "# heading", "- item", "+ item", "1. item", "12) item", "> quote", "===", "---", "::page-break", ":::landscape", ":page", "a :page",
        "a | b", "*x*", "**x**", "_x_", "`x`", "``", "[x](javascript:alert(1))", "![x](y)", "<script>", "</b>", "&lt;", "&#35;", "a\\b", "a\\",
        "{{ danger }}", "\"quoted\"", "~~~", "a\nb", "a\r\n# b", ":check{#a label=\"b\"}", "http://example.org:80/a_b", "Platform.sh",
    ];

    [Theory, MemberData(nameof(Traps))]
    public void A_trap_is_text_in_a_paragraph(string text) => AssertIsText(text);

    [Fact]
    public void Any_mix_of_marks_is_text()
    {
        var texts = Gen.Elements(Fragments).NonEmptyListOf().Select(string.Concat).Where(t => t.Trim().Length > 0);
        Prop.ForAll(Arb.From(texts), AssertIsText).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    private static void AssertIsText(string text)
    {
        var escaped = MarkdownEscaper.EscapeForTemplate(text);
        var expected = PlainText.OnOneLine(text);

        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Blocks(escaped)));
        Assert.Equal(expected, PlainText.OnOneLine(TextOf(paragraph.Content)));

        var table = Assert.IsType<Table>(Assert.Single(Blocks($"| a | b |\n| --- | --- |\n| {escaped} | x |\n")));
        Assert.Equal(expected, PlainText.OnOneLine(TextOf(table.Rows[1].Cells[0].Content)));

        var field = Assert.IsType<Paragraph>(Assert.Single(Blocks($":text{{#f label=\"{escaped}\"}}")));
        Assert.Equal(expected, PlainText.OnOneLine(Assert.IsType<InputField>(Assert.Single(field.Content)).Label));
    }

    // Text and nothing else: any other node would be markup that came of the data.
    private static string TextOf(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(i => Assert.IsType<TextRun>(i).Text));

    private static ImmutableArray<Block> Blocks(string markdown)
    {
        var options = new DocumentReaderOptions { Title = "t", Language = "en", Date = new DateOnly(2026, 1, 2) };
        var outcome = DocumentReader.Read(SourceText.FromString("t.md", markdown), options);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!.Blocks;
    }
}
