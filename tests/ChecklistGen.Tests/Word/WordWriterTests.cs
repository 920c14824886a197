using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;
using ChecklistGen.Word.Writing.Nodes;

namespace ChecklistGen.Tests.Word;

public sealed class WordWriterTests
{
    [Fact]
    public void Every_node_has_a_writer()
    {
        Sequence.Equal(Names(NodeTypes.Blocks), Names(NodeWriters.Blocks.Kinds));
        Sequence.Equal(Names(NodeTypes.Inlines), Names(NodeWriters.Inlines.Kinds));
    }

    [Fact]
    public void Every_node_comes_through() =>
        Assert.Equal(DocumentOutline.Of(Samples.Everything), WordOutline.Of(WordFile.Write(Samples.Everything)));

    // Documents of one writer share what only their theme and language decide.
    [Fact]
    public void What_a_writer_wrote_before_changes_nothing()
    {
        Document[] documents =
        [
            Samples.Around(Samples.Paragraph("plain")),
            Samples.Around(new Callout(CalloutKind.Note, [new Heading(1, Samples.Text("boxed"))])),
            Samples.Around(Samples.Paragraph("français")) with { Properties = Samples.Properties("Sample", "fr") },
            Samples.Everything,
        ];
        Theme[] themes = [Theme.Default, Theme.Default with { Font = Theme.Default.Font with { Name = "Another" } }];
        var writer = new WordWriter(new WordOptions());
        foreach (var theme in themes)
        {
            foreach (var document in documents.Concat(documents))
                Assert.Equal(Bytes(new WordWriter(new WordOptions()), document, theme), Bytes(writer, document, theme));
        }

        static byte[] Bytes(WordWriter writer, Document document, Theme theme)
        {
            using var stream = new MemoryStream();
            writer.Write(document, theme, stream, new DiagnosticBag());
            return stream.ToArray();
        }
    }

    [Fact]
    public void An_empty_document_is_a_document() => WordFile.Write(Samples.Around());

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/settings.xml")]
    [InlineData("word/glossary/document.xml")]
    [InlineData("word/theme/theme1.xml")]
    [InlineData("word/header2.xml")]
    [InlineData("word/footer1.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("customXml/item1.xml")]
    [InlineData("docProps/core.xml")]
    [InlineData("docProps/custom.xml")]
    [InlineData("[Content_Types].xml")]
    public void Parts_are_as_reviewed(string part) => GoldenFile.Expect(
        Repository.PathTo("tests", "Golden", "word", "everything", part.Replace('/', '.')),
        WordFile.Write(Samples.Everything).Part(part).ToString() + "\n");

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(t => t.Name).Order(StringComparer.Ordinal);
}
