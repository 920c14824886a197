using ChecklistGen.Files;

namespace ChecklistGen.Tests.Files;

/// <summary>Bytes that are written piece by piece come out whole, also on several threads.</summary>
public sealed class WrittenBytesTests
{
    // Around the length that is borrowed at first, 256 KB, and around the most that is borrowed at all, 2 MB.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData((1 << 18) - 1, 4096)]
    [InlineData(1 << 18, 1 << 18)]
    [InlineData((1 << 18) + 1, 1000)]
    [InlineData((1 << 21) + 1, 100_000)]
    [InlineData(5 << 20, 5 << 20)]
    public void What_is_written_comes_out(int length, int piece)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        var written = WrittenBytes.Of(stream =>
        {
            foreach (var part in bytes.Chunk(piece))
                stream.Write(part);
        });

        Assert.True(bytes.AsSpan().SequenceEqual(written));
    }

    [Fact]
    public void Each_way_of_writing_appends()
    {
        var written = WrittenBytes.Of(stream =>
        {
            stream.WriteByte(1);
            stream.Write([9, 2, 3, 9], 1, 2);
            stream.Write([4, 5]);
            stream.Flush();
        });

        Assert.Equal([1, 2, 3, 4, 5], written);
    }

    [Fact]
    public void Several_threads_do_not_mix()
    {
        var written = Enumerable.Range(0, 64).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(i => WrittenBytes.Of(stream =>
        {
            for (var piece = 0; piece < 300; piece++)
                stream.Write(Enumerable.Repeat((byte)i, 1_000).ToArray());
        })).ToList();

        Assert.All(written, (bytes, i) => Assert.True(bytes.Length == 300_000 && !bytes.AsSpan().ContainsAnyExcept((byte)i)));
    }

    [Fact]
    public void A_failure_while_writing_is_passed_on_and_the_next_begins_empty()
    {
        Assert.Throws<InvalidOperationException>(() => WrittenBytes.Of(stream =>
        {
            stream.Write([1, 2, 3]);
            throw new InvalidOperationException();
        }));

        Assert.Equal([7], WrittenBytes.Of(stream => stream.WriteByte(7)));
    }

    [Fact]
    public void It_is_written_only()
    {
        WrittenBytes.Of(stream =>
        {
            Assert.Equal((true, false, false), (stream.CanWrite, stream.CanRead, stream.CanSeek));
            Assert.Throws<NotSupportedException>(() => stream.ReadByte());
            Assert.Throws<NotSupportedException>(() => stream.Position = 0);
        });
    }
}
