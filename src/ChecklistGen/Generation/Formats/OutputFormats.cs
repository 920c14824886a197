using System.Collections.Frozen;
using ChecklistGen.Documents.Writing;
using ChecklistGen.Files;
using ChecklistGen.Generation.Workbooks;
using ChecklistGen.Html;
using ChecklistGen.Markdown;
using ChecklistGen.Pdf;
using ChecklistGen.Settings;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Word;

namespace ChecklistGen.Generation.Formats;

/// <summary>The formats there are: documents, which a template makes, data, and workbooks. A new format is one line here.</summary>
public sealed class OutputFormats
{
    private OutputFormats(IEnumerable<IDocumentWriter> documents, IEnumerable<IDataWriter> data, IEnumerable<IWorkbookWriter> workbooks)
    {
        Documents = documents.ToFrozenDictionary(w => w.Format, StringComparer.Ordinal);
        Data = data.ToFrozenDictionary(w => w.Format, StringComparer.Ordinal);
        Workbooks = workbooks.ToFrozenDictionary(w => w.Format, StringComparer.Ordinal);
    }

    /// <summary>The writers of documents, by format.</summary>
    public FrozenDictionary<string, IDocumentWriter> Documents { get; }

    /// <summary>The writers of data, by format.</summary>
    public FrozenDictionary<string, IDataWriter> Data { get; }

    /// <summary>The writers of workbooks, by format.</summary>
    public FrozenDictionary<string, IWorkbookWriter> Workbooks { get; }

    /// <summary>All names, in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => [.. Documents.Keys.Concat(Data.Keys).Concat(Workbooks.Keys).Order(StringComparer.Ordinal)];

    /// <summary>The formats as a run's options set them up.</summary>
    /// <param name="options">The options.</param>
    /// <param name="workspace">Where fonts of the system are found.</param>
    /// <param name="theme">The looks, for its fallback font.</param>
    /// <param name="reference">A Word file whose styles are used; null for none.</param>
    /// <param name="template">The template, for the words of web pages.</param>
    public static OutputFormats For(
        RunOptions options, IWorkspace workspace, DocumentTheme theme, ReferenceDocument? reference, TemplateSet template)
    {
        var fallback = new FallbackFonts(workspace, theme.FallbackFont);
        return new OutputFormats(
            [
                new HtmlWriter(new HtmlOptions { Words = language => WebPageWords.From(template.WordsOf(template.LanguageFor(language))) }),
                new MarkdownWriter(),
                new PdfWriter(new PdfOptions
                {
                    Fillable = options.Fillable,
                    SignatureFields = options.SignatureFields,
                    IncludeAttachments = options.Attachments,
                    Compact = !options.ClassicPdf,
                    FindFallbackFont = fallback.Find,
                }),
                new WordWriter(new WordOptions
                {
                    Protect = options.Protect,
                    ReferenceDocument = reference,
                    HeadingPages = new HeadingPages(fallback.Find),
                }),
            ],
            [new CsvDataWriter(options.CsvSeparator), new JsonDataWriter()],
            [new ExcelWorkbookWriter(theme.Theme, options.Protect)]);
    }
}

/// <summary>The words of web pages, out of the same tables as those of templates.</summary>
internal static class WebPageWords
{
    /// <summary>The fixed texts of a page.</summary>
    public static PageWords From(TemplateMap strings) => new()
    {
        SkipLink = strings.Text("web_skip"),
        Contents = strings.Text("contents"),
        NotSaved = strings.Text("web_not_saved"),
        Answers = new AnswerWords
        {
            Progress = strings.Text("web_progress"),
            Count = strings.Text("web_count"),
            Save = strings.Text("web_save"),
            Load = strings.Text("web_load"),
            Clear = strings.Text("web_clear"),
            ConfirmClear = strings.Text("web_confirm_clear"),
            Kept = strings.Text("web_kept"),
            NotKept = strings.Text("web_not_kept"),
            SendBack = strings.Text("web_send_back"),
            Saved = strings.Text("web_saved"),
            Loaded = strings.Text("web_loaded"),
            Unreadable = strings.Text("web_unreadable"),
            OtherDocument = strings.Text("web_other_document"),
        },
    };

    /// <summary>The texts around the filter of an index.</summary>
    public static FilterWords ForFilter(TemplateMap strings) => new()
    {
        Label = strings.Text("index_filter"),
        Status = strings.Text("index_shown"),
    };
}
