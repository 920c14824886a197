using System.IO.Compression;
using ChecklistGen.Documents;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word.Writing.Pictures;

namespace ChecklistGen.Tests.Word;

public sealed class WordPackageTests
{
    [Fact]
    public void The_same_document_has_the_same_bytes() =>
        Assert.Equal(WordFile.Write(Samples.Everything).Bytes, WordFile.Write(Samples.Everything).Bytes);

    [Fact]
    public void Entries_are_sorted_and_dated_alike()
    {
        using var zip = new ZipArchive(new MemoryStream(WordFile.Write(Samples.Everything).Bytes));

        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Sequence.Equal(zip.Entries.Skip(1).Select(e => e.FullName).Order(StringComparer.Ordinal), zip.Entries.Skip(1).Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void Nothing_that_differs_between_systems_is_in_the_entries()
    {
        var bytes = WordFile.Write(Samples.Everything).Bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));

        // "Version made by": the upper byte is the system, the lower one the version of ZIP.
        var central = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x50, 0x4B, 0x01, 0x02]);
        Assert.Equal([20, 0], bytes[(central + 4)..(central + 6)]);
        Assert.All(zip.Entries, e => Assert.Equal(0, e.ExternalAttributes));
    }

    [Fact]
    public void Other_programs_unpack_it()
    {
        using var folder = new TemporaryFolder();
        ExternalTool.Run("unzip", "-tq", folder.Write("sample.docx", WordFile.Write(Samples.Everything).Bytes));
    }

    [Fact]
    public void A_picture_shown_twice_is_stored_once()
    {
        var bar = new ShareBar([new Share(ShareKind.Mine, 1), new Share(ShareKind.Others, 2)], "1 of 3");
        var file = WordFile.Write(Samples.Around(new Paragraph([bar, bar])));

        Assert.Single(file.Names(), n => n.StartsWith("word/media/", StringComparison.Ordinal));
        Assert.Equal(2, file.Document.Descendants(WordFile.W + "drawing").Count());
    }

    [Fact]
    public void Bars_are_drawn_in_proportion()
    {
        var theme = Documents.Theming.Theme.Default;
        var bar = new ShareBar([new Share(ShareKind.Mine, 1), new Share(ShareKind.Shared, 0), new Share(ShareKind.Others, 3)], "1 of 4");
        var png = new ShareBarPicture(bar, theme).Draw();

        var start = png.AsSpan().IndexOf("IDAT"u8) + 4;
        using var pixels = new ZLibStream(new MemoryStream(png, start, png.Length - start), CompressionMode.Decompress);
        var above = (int)((ShareBarPicture.HeightIn(theme) - theme.ShareBar.Height) * 4);
        for (var y = 0; y < above; y++)
            Assert.All(Line(), p => Assert.Equal(0, p)); // blank, so that the bar's lower edge is at the baseline
        var first = Line();
        Assert.Equal((120, 360), (first.Count(p => p == 1), first.Count(p => p == 3)));

        // Four pixels to a byte, after the line's filter, which is "up": what is more than in the line above.
        List<int> Line()
        {
            var line = new byte[1 + (int)theme.ShareBar.Width];
            pixels.ReadExactly(line);
            Assert.Equal(2, line[0]);
            return [.. line.Skip(1).SelectMany(b => (int[])[b >> 6, (b >> 4) & 3, (b >> 2) & 3, b & 3])];
        }
    }
}
