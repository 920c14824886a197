using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChecklistGen.Tests.Word.Support;

/// <summary>A Word file that a test has made. Whatever is written through here is held against the SDK's validator.</summary>
internal sealed class WordFile(byte[] bytes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    // Hashes of files without a fault: options that concern PDF files make the same Word files.
    private static readonly ConcurrentDictionary<string, bool> Valid = new(StringComparer.Ordinal);

    public byte[] Bytes { get; } = bytes;

    public XElement Document => Part("word/document.xml");

    public XElement Body => Document.Element(W + "body")!;

    public static WordFile Write(Document document, WordOptions? options = null, Theme? theme = null)
    {
        var (file, diagnostics) = TryWrite(document, options, theme);
        Assert.Empty(diagnostics);
        return file;
    }

    public static (WordFile File, IReadOnlyList<Diagnostic> Diagnostics) TryWrite(Document document, WordOptions? options = null, Theme? theme = null)
    {
        using var stream = new MemoryStream();
        var diagnostics = new DiagnosticBag();
        new WordWriter(options ?? new WordOptions()).Write(document, theme ?? Theme.Default, stream, diagnostics);
        var file = new WordFile(stream.ToArray());
        file.Validate();
        return (file, diagnostics.ToSorted());
    }

    public IReadOnlyList<string> Names()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    public XElement Part(string name) => XDocument.Parse(Text(name)).Root!;

    public string Text(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Finds faults by the SDK's validator, for each version of Word; once for files of the same bytes.</summary>
    public void Validate()
    {
        var hash = Convert.ToHexString(SHA256.HashData(Bytes));
        if (Valid.ContainsKey(hash))
            return;
        using var package = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        foreach (var version in Versions)
        {
            var errors = new OpenXmlValidator(version).Validate(package)
                .Select(e => $"{version}: {e.Part?.Uri}{e.Path?.XPath}: {e.Description}")
                .ToList();
            Assert.True(errors.Count == 0, string.Join('\n', errors));
        }

        Valid.TryAdd(hash, true);
    }
}
