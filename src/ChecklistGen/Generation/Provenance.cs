using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ChecklistGen.Returns;
using ChecklistGen.Data;
using ChecklistGen.Documents;
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
    public static ImmutableArray<Attachment> AttachmentsOf(Checklist checklist, ChecklistData data, PageEntry page)
    {
        var source = checklist.Matrix.Source;
        return
        [
            new Attachment(PathNames.OfFile(source.Path), PageFormats.For(source.Path).MediaType, "The page that the checklist was selected from", AttachmentRelationship.Source, source.Bytes),
            new Attachment($"{page.Slug}.json", "application/json", "The checklist as data", AttachmentRelationship.Data, ImmutableCollectionsMarshal.AsImmutableArray(DataJson.Compact(data, ChecklistJson.Default))),
        ];
    }
}
