using System.Buffers;
using ChecklistGen.Documents.Writing;

namespace ChecklistGen.Files;

/// <summary>
/// Collects what is written in borrowed memory. The framework's stream grows by new arrays twice as long, which for a document are large objects: every
/// few megabytes of those start a collection of everything.
/// </summary>
internal static class WrittenBytes
{
    /// <summary>The bytes that <paramref name="write"/> writes.</summary>
    public static byte[] Of(Action<Stream> write)
    {
        using var stream = new BorrowedMemory();
        write(stream);
        return stream.ToArray();
    }

    private sealed class BorrowedMemory : WriteOnlyStream
    {
        // The pool would keep whatever a single huge page needs.
        private const int MostBorrowed = 1 << 21;

        private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 18);
        private int _length;

        public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (buffer.Length > _bytes.Length - _length)
                Grow(buffer.Length);
            buffer.CopyTo(_bytes.AsSpan(_length));
            _length += buffer.Length;
        }

        protected override void Dispose(bool disposing)
        {
            GiveBack();
            _bytes = [];
            base.Dispose(disposing);
        }

        private void Grow(int count)
        {
            var length = (int)Math.Min(Array.MaxLength, Math.Max((long)_length + count, 2L * _bytes.Length));
            var longer = length <= MostBorrowed ? ArrayPool<byte>.Shared.Rent(length) : GC.AllocateUninitializedArray<byte>(length);
            _bytes.AsSpan(0, _length).CopyTo(longer);
            GiveBack();
            _bytes = longer;
        }

        private void GiveBack()
        {
            if (_bytes.Length <= MostBorrowed)
                ArrayPool<byte>.Shared.Return(_bytes);
        }
    }
}
