using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S28: the way back from content to its element is the way there.</summary>
internal static class ParentTreeChecks
{
    public static void Run(CheckContext context)
    {
        var pdf = context.Pdf;
        var root = pdf.Dictionary(pdf.Catalog, "StructTreeRoot");
        var entries = Entries(context, root);
        var used = new HashSet<int>();
        var owners = context.Elements
            .SelectMany(e => e.Kids.OfType<(int Page, int Mcid)>().Select(k => (k, e.Number)))
            .GroupBy(o => o.k).ToDictionary(g => g.Key, g => g.First().Number);
        var annotationOwners = context.Elements
            .SelectMany(e => e.Kids.OfType<int>().Select(k => (k, e.Number)))
            .GroupBy(o => o.k).ToDictionary(g => g.Key, g => g.First().Number);
        foreach (var page in pdf.Pages)
        {
            var key = pdf.Get(page, "StructParents") as int? ?? -1;
            used.Add(key);
            var listed = (pdf.Array(entries.GetValueOrDefault(key)) ?? []).Select(r => (r as PdfReference)?.Number ?? 0);
            var expected = context.Contents[page.Number].Select(c => owners.GetValueOrDefault((page.Number, c.Mcid)));
            context.Say(28, listed.SequenceEqual(expected), $"parent tree of page object {page.Number}");

            foreach (var annotation in (pdf.Array(page, "Annots") ?? []).OfType<PdfReference>())
            {
                var annotationKey = pdf.Get(annotation, "StructParent") as int? ?? -1;
                context.Say(28, used.Add(annotationKey), $"two things have the key {annotationKey}");
                context.Say(28, (entries.GetValueOrDefault(annotationKey) as PdfReference)?.Number == annotationOwners.GetValueOrDefault(annotation.Number), $"parent tree of annotation {annotation.Number}");
            }
        }

        context.Say(28, used.SetEquals(entries.Keys), "the parent tree has keys that nothing uses");
    }

    private static Dictionary<int, object?> Entries(CheckContext context, PdfDictionary? root)
    {
        var numbers = context.Pdf.Array(root, "ParentTree", "Nums") ?? [];
        var keys = numbers.Where((_, i) => i % 2 == 0).Select(k => k as int? ?? -1).ToList();
        context.Say(28, keys.SequenceEqual(keys.Distinct().Order()) && context.Pdf.Get(root, "ParentTreeNextKey") as int? > keys.DefaultIfEmpty(-1).Max(), "keys of the parent tree");
        var entries = new Dictionary<int, object?>();
        for (var i = 0; i < keys.Count; i++)
            entries.TryAdd(keys[i], numbers[(2 * i) + 1]);
        return entries;
    }
}
