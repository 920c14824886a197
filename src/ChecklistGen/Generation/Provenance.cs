using System.Collections.Immutable;
using ChecklistGen.Returns;
using ChecklistGen.Data;
using ChecklistGen.Documents;
using ChecklistGen.Files;
using ChecklistGen.Sources;
using ChecklistGen.Raci;

namespace ChecklistGen.Generation;

/// <summary>What is embedded in a document so that it can be verified and read back.</summary>
internal static class Provenance
{
    /// <summary>What the document asks about: every obligation, under its id and key.</summary>
    public static Form FormOf(Checklist checklist, PageEntry page, string template, CarriedAnswers? answers) => new()
    {
        Template = template,
        Services =
        [
            new FormService(
                page.Service.Name,
                page.Slug,
                checklist.Matrix.Source.Sha256,
                [
                    .. checklist.Items.Select(i => new FormItem(i.Id, i.Key, i.Activity.Text)
                    {
                        Section = i.Activity.Section.Heading,
                        Phase = i.Activity.Section.Phase.Heading,
                        Role = i.Activity.Part,
                    }),
                ])
            {
                Earlier = answers?.Earlier ?? [],
            },
        ],
    };

    /// <summary>The page that the document was made from, and the document's data.</summary>
    /// <param name="checklist">What was selected from the page.</param>
    /// <param name="data">The document's data.</param>
    /// <param name="page">The page.</param>
    /// <param name="isKept">Whether the document is kept until all pages are done: then its data is kept as bytes, which take less memory than the objects.</param>
    public static ImmutableArray<Attachment> AttachmentsOf(Checklist checklist, ChecklistData data, PageEntry page, bool isKept)
    {
        var source = checklist.Matrix.Source;
        return
        [
            new Attachment(FilePath.NameOf(source.Path), PageFormats.For(source.Path).MediaType, "The page that the checklist was selected from", AttachmentRelationship.Source, source.Bytes),
            new Attachment($"{page.Slug}.json", "application/json", "The checklist as data", AttachmentRelationship.Data, isKept ? Kept(WriteData) : WriteData),
        ];

        void WriteData(Stream output) => DataJson.WriteCompact(data, ChecklistJson.Default, output);
    }

    private static Action<Stream> Kept(Action<Stream> write)
    {
        var bytes = WrittenBytes.Of(write);
        return output => output.Write(bytes);
    }
}
