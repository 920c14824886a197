using ChecklistGen.Documents;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Word;

/// <summary>What software that isn't ours makes of our files.</summary>
public sealed class WordInteroperabilityTests
{
    private static readonly WordFile File = WordFile.Write(Samples.Everything);

    [Fact]
    public void LibreOffice_shows_each_item_once_and_every_heading()
    {
        using var folder = new TemporaryFolder();
        var text = ExternalTool.Run("pdftotext", "-layout", folder.Write("sample.pdf", LibreOffice.Convert(File.Bytes, "pdf")), "-");

        Assert.All(Samples.Rows(), item => Assert.Equal(2, text.Split(item.Id + " ").Length));
        Assert.All(Samples.Everything.Blocks.OfType<Heading>(), h => Assert.Contains(InlineText.Of(h.Content), text, StringComparison.Ordinal));
        Assert.Contains("Page 2 of 5", text, StringComparison.Ordinal);
    }

    [Fact]
    public void LibreOffice_keeps_the_identity_of_the_form()
    {
        var saved = FilledIn.Read(LibreOffice.Convert(File.Bytes, "docx"));

        Sequence.Equal(Samples.Everything.Form!.Items, saved.Form!.Items);
    }

    [Fact]
    public void Python_docx_sees_the_same_headings_tables_and_texts()
    {
        const string script = """
            import sys, docx
            document = docx.Document(sys.argv[1])
            for p in document.paragraphs:
                if p.style.name.startswith('Heading'):
                    print('#' * int(p.style.name[-1]), p.text)
            for t in document.tables:
                print(t.style.name)
                for r in t.rows:
                    print('|', ' | '.join(c.text for c in r.cells), '|')
            print(document.core_properties.title, document.core_properties.language)
            """;
        using var folder = new TemporaryFolder();
        var python = PythonWithDocx();
        var seen = ExternalTool.Run(python, "-c", script, folder.Write("sample.docx", File.Bytes)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Sequence.Equal([.. Outline(), "Access control checklist en"], seen);
    }

    // What python-docx reads of a text: a cell over several columns as often as it has columns, and nothing in content
    // controls or hyperlinks.
    private static IEnumerable<string> Outline()
    {
        var blocks = Samples.Everything.Blocks.SelectMany(b => b is Landscape landscape ? landscape.Blocks : [b]).ToList();
        foreach (var heading in blocks.OfType<Heading>())
            yield return $"{new string('#', heading.Level)} {InlineText.Of(heading.Content)}";
        foreach (var table in blocks.OfType<Table>())
        {
            yield return table.Style switch
            {
                TableStyle.Facts => "Checklist Facts",
                TableStyle.SignOff => "Checklist Sign-off",
                _ => "Checklist Table",
            };
            foreach (var row in table.Rows)
                yield return $"| {string.Join(" | ", row.Cells.SelectMany(c => Enumerable.Repeat(TextOf(c), c.ColumnSpan)))} |";
        }
    }

    private static string TextOf(TableCell cell) => InlineText.Of(cell.Content.Where(i => i is TextRun or CodeSpan));

    // The one on the path may be another than the system's, for which Debian packages python-docx.
    private static string PythonWithDocx()
    {
        foreach (var python in new[] { "python3", "/usr/bin/python3" })
        {
            ExternalTool.Require("python3");
            if (ExternalTool.TryRun(python, "-c", "import docx").ExitCode == 0)
                return python;
        }

        ExternalTool.Require("python3-docx");
        return "";
    }
}
