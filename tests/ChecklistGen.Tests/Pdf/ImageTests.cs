using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Images;
using ChecklistGen.Tests.Support;
using static ChecklistGen.Tests.Pdf.Build;

namespace ChecklistGen.Tests.Pdf;

public sealed class ImageTests
{
    [Fact]
    public void Grey_rgb_and_palettes_of_every_depth_are_read()
    {
        Assert.Equal([0, 255, 0, 255], Read(4, 1, depth: 1, type: 0, [0, 0b0101_0000]).Data);
        Assert.Equal([0, 85, 170, 255], Read(4, 1, depth: 2, type: 0, [0, 0b0001_1011]).Data);
        Assert.Equal([0, 17, 255], Read(3, 1, depth: 4, type: 0, [0, 0x01, 0xF0]).Data);
        Assert.Equal([7, 200], Read(2, 1, depth: 8, type: 0, [0, 7, 200]).Data);
        Assert.Equal([7, 200], Read(2, 1, depth: 16, type: 0, [0, 7, 99, 200, 99]).Data);
        Assert.Equal([1, 2, 3, 4, 5, 6], Read(2, 1, depth: 8, type: 2, [0, 1, 2, 3, 4, 5, 6]).Data);
        Assert.Equal([4, 5, 6, 1, 2, 3], Read(2, 1, depth: 8, type: 3, [0, 1, 0], ("PLTE", [1, 2, 3, 4, 5, 6])).Data);
    }

    [Fact]
    public void Opacity_is_read_from_every_place_it_may_stand()
    {
        Assert.Equal([9, 255], Read(2, 1, depth: 8, type: 4, [0, 1, 9, 2, 255]).Alpha);
        Assert.Equal([9, 10], Read(2, 1, depth: 8, type: 6, [0, 1, 2, 3, 9, 4, 5, 6, 10]).Alpha);
        Assert.Equal([77, 255], Read(2, 1, depth: 8, type: 3, [0, 0, 1], ("PLTE", [1, 2, 3, 4, 5, 6]), ("tRNS", [77])).Alpha);
        Assert.Equal([0, 255], Read(2, 1, depth: 8, type: 0, [0, 7, 8], ("tRNS", [0, 7])).Alpha);
        Assert.Null(Read(1, 1, depth: 8, type: 6, [0, 1, 2, 3, 255]).Alpha);
    }

    [Fact]
    public void Every_filter_is_undone()
    {
        // One row for each: none, left, above, mean, Paeth.
        byte[] rows = [0, 10, 20, 1, 5, 5, 2, 1, 1, 3, 1, 1, 4, 1, 1];

        Assert.Equal([10, 20, 5, 10, 6, 11, 4, 8, 5, 9], Read(2, 5, depth: 8, type: 0, rows).Data);
    }

    [Fact]
    public void Interlaced_pictures_are_put_together()
    {
        // 3 by 2: in pass 1 the first sample, in pass 5 none, in pass 6 and 4 those right of it, in pass 7 the second row.
        byte[] passes = [0, 1, 0, 3, 0, 2, 0, 4, 5, 6];

        Assert.Equal([1, 2, 3, 4, 5, 6], Read(Pictures.Png(3, 2, 8, 0, passes, isInterlaced: true)).Data);
    }

    [Theory]
    [InlineData("rgb.jpg", 3)]
    [InlineData("progressive.jpg", 3)]
    [InlineData("grey.jpg", 1)]
    public void Jpeg_goes_in_as_it_is(string name, int components)
    {
        var file = Picture(name);

        var made = PdfMaker.Make(Document(P(new Image(file, "image/jpeg", "A gradient", 80, 60))));

        var image = Assert.Single(made.OfType("XObject"), o => made.Objects.Name(o, "Subtype") == "Image");
        Assert.Equal("DCTDecode", made.Objects.Name(image, "Filter"));
        Assert.Equal(components == 1 ? "DeviceGray" : "DeviceRGB", made.Objects.Name(image, "ColorSpace"));
        Assert.Equal((8, 6), (image["Width"], image["Height"]));
        Assert.Equal(file, image.Data!);
    }

    [Fact]
    public void A_picture_is_written_once_however_often_it_is_shown()
    {
        var document = Document(
            P(new Image(Pictures.Gradient(), "image/png", "One", 40, 20), new Image(Pictures.Gradient(), "image/png", "Two", 20, 10)),
            P(new Image(Pictures.Gradient(), "image/png", "Three", 4000, 2000)));

        var made = PdfMaker.Make(document);

        Assert.Single(made.OfType("XObject"));
        Assert.Equal(["One", "Three", "Two"], made.OfType("StructElem").Where(e => e.Has("Alt")).Select(e => made.Objects.Text(e, "Alt")!).Order(StringComparer.Ordinal).ToList());
    }

    [Fact]
    public void Opacity_becomes_a_mask()
    {
        var made = PdfMaker.Make(Document(P(new Image(Pictures.Png(1, 1, 8, 6, [0, 1, 2, 3, 128]), "image/png", "A dot", 10, 10))));

        var image = made.OfType("XObject").First(o => o.Has("SMask"));
        Assert.Equal([128], made.Objects.Decode(image["SMask"]));
    }

    [Fact]
    public void What_can_not_be_shown_is_reported_and_described()
    {
        var huge = Pictures.Png(100_000, 100_000, 8, 2, []);
        (ImmutableArray<byte> File, string Problem)[] unusable =
        [
            ([1, 2, 3], "it is neither PNG nor JPEG"),
            (Picture("cmyk.jpg"), "its colours are for print (CMYK)"),
            ([.. Picture("rgb.jpg").Take(60)], "the file is damaged"),
            ([.. Pictures.Gradient().Take(50)], "the file is cut off"),
            (Pictures.Png(2, 1, 8, 0, [9, 1, 2]), "the file is damaged"),
            (Pictures.Png(2, 1, 8, 3, [0, 1, 2]), "the file is damaged"),
            (huge, "it is too large"),
            ([], "it is neither PNG nor JPEG"),
        ];
        foreach (var (file, problem) in unusable)
        {
            var output = PdfMaker.Write(PdfMaker.Transform(Document(P(new Image(file, "image/png", "The logo", 10, 10)))));

            var finding = Assert.Single(output.Diagnostics);
            Assert.Equal(("CG0325", $"the picture `The logo` can't be shown: {problem}"), (finding.Rule.Code, finding.Message));
            Assert.Equal("[The logo]", SelfCheck.TreeText.Of(output.Bytes));
        }
    }

    private static ImmutableArray<byte> Picture(string name) => [.. File.ReadAllBytes(Repository.PathTo("tests", "Golden", "pdf", "pictures", name))];

    private static ImageData Read(int width, int height, int depth, int type, byte[] rows, params (string, byte[])[] chunks) =>
        Read(Pictures.Png(width, height, depth, type, rows, isInterlaced: false, chunks));

    private static ImageData Read(ImmutableArray<byte> file) => new ImageStore().Find(new Image(file, "image/png", "", 1, 1))!;
}
