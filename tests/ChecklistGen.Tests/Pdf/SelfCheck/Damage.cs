using System.IO.Compression;
using System.Text;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>Ways to find something in a good file and to spoil it.</summary>
internal static class Damage
{
    extension(PdfObjects pdf)
    {
        /// <summary>The first object for which something holds.</summary>
        public PdfDictionary First(Func<PdfDictionary, bool> isMeant) =>
            pdf.All.OrderBy(o => o.Key).Select(o => o.Value).OfType<PdfDictionary>().First(isMeant);

        /// <summary>The first object of a type.</summary>
        public PdfDictionary First(string type) => pdf.First(d => pdf.Name(d, "Type") == type);

        /// <summary>The first structure element of a type.</summary>
        public PdfDictionary Element(string type) => pdf.First(d => pdf.Name(d, "Type") == "StructElem" && pdf.Name(d, "S") == type);

        /// <summary>The first annotation or picture of a kind.</summary>
        public PdfDictionary Annotation(string subtype) => pdf.First(d => pdf.Name(d, "Subtype") == subtype);

        /// <summary>The number of an object.</summary>
        public int NumberOf(object value) => pdf.All.First(o => ReferenceEquals(o.Value, value)).Key;

        /// <summary>The content of a page.</summary>
        public PdfDictionary Content(int page) => pdf.Dictionary(pdf.Pages[page], "Contents")!;

        /// <summary>The first composite font's descendant.</summary>
        public PdfDictionary CompositeFont() => pdf.First(d => pdf.Name(d, "Subtype") == "CIDFontType2");

        /// <summary>Changes the text of a stream, which must hold what is to be replaced.</summary>
        public void Edit(PdfDictionary stream, string old, string replacement)
        {
            var text = Encoding.Latin1.GetString(pdf.Decode(stream));
            var at = text.IndexOf(old, StringComparison.Ordinal);
            Assert.True(at >= 0, $"`{old}` is not in the stream");
            SetData(stream, Encoding.Latin1.GetBytes(text.Remove(at, old.Length).Insert(at, replacement)));
        }

        /// <summary>Changes the bytes of a stream.</summary>
        public void Edit(PdfDictionary stream, Func<byte[], byte[]> change) => SetData(stream, change(pdf.Decode(stream)));
    }

    private static void SetData(PdfDictionary stream, byte[] data)
    {
        if (stream["Filter"] is null)
        {
            stream.Data = data;
            return;
        }

        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal))
            zlib.Write(data);
        stream.Data = compressed.ToArray();
    }
}
