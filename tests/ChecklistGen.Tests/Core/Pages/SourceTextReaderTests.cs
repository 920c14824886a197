using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Core.Pages;

public sealed class SourceTextReaderTests
{
    [Fact]
    public void Reads_utf8_without_its_byte_order_mark()
    {
        var outcome = SourceTextReader.Read("page.md", new MemoryStream([0xEF, 0xBB, 0xBF, .. "# Été\r\n"u8]));

        Assert.True(outcome.Succeeded);
        Assert.Equal("# Été\r\n", outcome.Value!.Text);
        Assert.Equal(new LinePosition(1, 3), outcome.Value.PositionAt(2));
    }

    public static TheoryData<string, byte[], string, int, int> Failures => new()
    {
        { "nothing", [], "CG0351", 0, 0 },
        { "white space", [.. " \r\n\t\n"u8], "CG0351", 0, 0 },
        { "a byte-order mark alone", [0xEF, 0xBB, 0xBF], "CG0351", 0, 0 },
        { "a zip archive", [.. "PK\u0003\u0004rest"u8], "CG0352", 0, 0 },
        { "a PDF", [.. "%PDF-1.7"u8], "CG0352", 0, 0 },
        { "a NUL byte", [.. "# Page\nté\0st"u8], "CG0352", 2, 3 },
        { "UTF-16 with a mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("# Page")], "CG0353", 0, 0 },
        { "UTF-16, big-endian", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("# Page")], "CG0353", 0, 0 },
        { "UTF-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("# Page")], "CG0353", 0, 0 },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("# Page"), "CG0352", 1, 2 },
        { "Latin-1", [.. "# Page\r\nR\u00e9"u8[..9], 0xE9, .. "union"u8], "CG0354", 2, 2 },
        { "a character cut short", [.. "ab\u00e9"u8[..3]], "CG0354", 1, 3 },
        { "invalid behind a byte-order mark", [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF], "CG0354", 1, 2 },
    };

    [Theory, MemberData(nameof(Failures))]
    public void Says_why_bytes_are_no_page(string what, byte[] bytes, string code, int line, int column)
    {
        var outcome = SourceTextReader.Read("page.md", new MemoryStream(bytes));

        Assert.Null(outcome.Value);
        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.True(diagnostic.Rule.Code == code, $"{what}: {diagnostic.Rule.Code} {diagnostic.Message}");
        Assert.Equal((line, column), (diagnostic.Location.Line, diagnostic.Location.Column));
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.NotNull(diagnostic.Help);
    }

    [Fact]
    public void Refuses_what_is_too_large_without_reading_it()
    {
        var stream = new EndlessStream();
        var outcome = SourceTextReader.Read("page.md", stream, maxBytes: 1024 * 1024);

        Assert.Equal(SourceTextDiagnostics.FileTooLarge, Assert.Single(outcome.Diagnostics).Rule);
        Assert.Contains("1 MiB", outcome.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.InRange(stream.Given, 1024 * 1024, 2 * 1024 * 1024);
    }

    [Fact]
    public void Takes_a_file_of_exactly_the_limit()
    {
        var outcome = SourceTextReader.Read("page.md", new MemoryStream(Enumerable.Repeat((byte)'a', 100).ToArray()), maxBytes: 100);

        Assert.True(outcome.Succeeded);
    }

    /// <summary>Gives bytes for ever and can't tell its length.</summary>
    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
