using System.Collections.Frozen;
using ChecklistGen.Documents;
using ChecklistGen.Generation;
using ChecklistGen.Html;
using ChecklistGen.Markdown.Documents.Writing;
using ChecklistGen.Pdf;
using ChecklistGen.Templating;
using ChecklistGen.Word;

namespace ChecklistGen.Formats;

/// <summary>The formats there are: documents, which a template makes, and data. A new format is one line here.</summary>
public sealed class OutputFormats
{
    private OutputFormats(IEnumerable<IDocumentWriter> documents, IEnumerable<IDataWriter> data)
    {
        Documents = documents.ToFrozenDictionary(w => w.Format, StringComparer.Ordinal);
        Data = data.ToFrozenDictionary(w => w.Format, StringComparer.Ordinal);
    }

    /// <summary>The writers of documents, by format.</summary>
    public FrozenDictionary<string, IDocumentWriter> Documents { get; }

    /// <summary>The writers of data, by format.</summary>
    public FrozenDictionary<string, IDataWriter> Data { get; }

    /// <summary>All names, in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => [.. Documents.Keys.Concat(Data.Keys).Order(StringComparer.Ordinal)];

    /// <summary>The formats as a run's options set them up.</summary>
    public static OutputFormats For(GenerateOptions options) => new(
        [
            new HtmlWriter(new HtmlOptions { Words = static language => WebPageWords.From(StringTables.For(StringTables.LanguageFor(language))) }),
            new MarkdownWriter(),
            new PdfWriter(new PdfOptions()),
            new WordWriter(new WordOptions()),
        ],
        [new JsonDataWriter()]);
}
