using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S23 to S27, S31: the tree hangs together, holds all content once, and reads in the order of the pages; S43: a cut row is one row.</summary>
internal static class StructureChecks
{
    private static readonly HashSet<string> Standard =
    [
        .. """
           Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD
           THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form
           """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    // ISO 14289-1, 7.2: who may hold whom, and who must be where.
    private static readonly Dictionary<string, string[]> MayHold = new(StringComparer.Ordinal)
    {
        ["Table"] = ["Caption", "THead", "TBody", "TFoot", "TR"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["Caption", "L", "LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["Caption", "TOC", "TOCI"],
        ["TOCI"] = ["Lbl", "Reference", "NonStruct", "P", "TOC"],
    };

    private static readonly Dictionary<string, string[]> MustBeIn = new(StringComparer.Ordinal)
    {
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TFoot"] = ["Table"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC"],
    };

    public static void Run(CheckContext context)
    {
        var pdf = context.Pdf;
        var root = pdf.Dictionary(pdf.Catalog, "StructTreeRoot")!;
        var roles = pdf.Dictionary(root, "RoleMap") ?? new PdfDictionary();
        foreach (var role in roles.Keys)
            context.Say(23, !Standard.Contains(role) && Standard.Contains(pdf.Name(roles, role) ?? ""), $"role {role}");

        var kids = root["K"] as PdfArray ?? new PdfArray([root["K"]]);
        foreach (var kid in kids)
            Visit(context, kid, null, pdf.Catalog["StructTreeRoot"] as PdfReference, roles);
        context.Say(24, kids.Count == 1 && context.Elements.Count > 0 && context.Elements[0].Type == "Document", "the root is not one Document");
        context.Say(24, pdf.All.All(o => o.Value is not PdfDictionary d || pdf.Name(d, "Type") != "StructElem" || context.Reached.Contains(o.Key)), "an element is outside the tree");
        CheckOwners(context);
        CheckIds(context, root);
        CheckOrder(context);
        foreach (var element in context.Elements)
            CheckPlace(context, element);
        foreach (var row in context.Elements.Where(e => e.Type == "TR"))
            CheckRow(context, row);
    }

    private static void Visit(CheckContext context, object? reference, Element? parent, PdfReference? parentReference, PdfDictionary roles)
    {
        var pdf = context.Pdf;
        if (!context.Say(24, reference is PdfReference, "an element is not an object of its own"))
            return;
        var number = ((PdfReference)reference!).Number;
        if (!context.Say(24, context.Reached.Add(number), $"element {number} is reached twice"))
            return;
        var dictionary = pdf.Dictionary(reference)!;
        var type = pdf.Name(dictionary, "S") ?? "";
        type = pdf.Name(roles, type) ?? type;
        context.Say(23, Standard.Contains(type), $"structure type {type}");
        context.Say(24, dictionary["P"] as PdfReference == parentReference, $"parent of element {number}");
        var element = new Element { Number = number, Dictionary = dictionary, Type = type, Parent = parent };
        context.Elements.Add(element);
        parent?.Kids.Add(element);
        var attributes = pdf.Get(dictionary, "A");
        foreach (var owner in attributes as PdfArray ?? new PdfArray([attributes]))
        {
            foreach (var key in pdf.Dictionary(owner)?.Keys ?? [])
                element.Attributes[key] = pdf.Get(owner, key);
        }

        foreach (var kid in dictionary["K"] as PdfArray ?? (dictionary.Has("K") ? new PdfArray([dictionary["K"]]) : []))
            VisitKid(context, kid, element, (PdfReference)reference, roles);
    }

    private static void VisitKid(CheckContext context, object? kid, Element element, PdfReference reference, PdfDictionary roles)
    {
        var pdf = context.Pdf;
        if (kid is int mcid)
            element.Kids.Add(((element.Dictionary["Pg"] as PdfReference)?.Number ?? 0, mcid));
        else if (pdf.Name(kid, "Type") == "MCR")
            element.Kids.Add(((pdf.Dictionary(kid)!["Pg"] as PdfReference)?.Number ?? 0, pdf.Get(kid, "MCID") as int? ?? -1));
        else if (pdf.Name(kid, "Type") == "OBJR")
            element.Kids.Add((pdf.Dictionary(kid)!["Obj"] as PdfReference)?.Number ?? 0);
        else
            Visit(context, kid, element, reference, roles);
    }

    // Each marked content belongs to one element, and says so itself.
    private static void CheckOwners(CheckContext context)
    {
        var owners = new Dictionary<(int, int), Element>();
        foreach (var element in context.Elements)
        {
            foreach (var content in element.Kids.OfType<(int Page, int Mcid)>())
                context.Say(25, owners.TryAdd(content, element), $"MCID {content.Mcid} of page object {content.Page} has two owners");
        }

        foreach (var (page, contents) in context.Contents)
        {
            foreach (var content in contents)
            {
                var owner = owners.GetValueOrDefault((page, content.Mcid));
                context.Say(25, owner is not null, $"MCID {content.Mcid} of page object {page} is in no element");
                context.Say(25, owner is null || context.Pdf.Name(owner.Dictionary, "S") == content.Tag, $"tag of MCID {content.Mcid} on page object {page}");
            }
        }

        context.Say(25, owners.Count == context.Contents.Sum(c => c.Value.Count), "the tree names content that is not there");
    }

    private static void CheckIds(CheckContext context, PdfDictionary root)
    {
        var ids = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in context.Elements)
        {
            if (element.Dictionary["ID"] is PdfString id)
                context.Say(26, ids.TryAdd(id.Key, element.Number), $"two elements have the id {id.Key}");
        }

        var names = context.Pdf.Array(root, "IDTree", "Names") ?? [];
        context.Say(26, names.OfType<PdfString>().Select(s => s.Key).SequenceEqual(ids.Keys, StringComparer.Ordinal) && names.OfType<PdfReference>().Select(r => r.Number).SequenceEqual(ids.Values), "IDTree");
    }

    private static void CheckOrder(CheckContext context)
    {
        var pages = context.Pdf.Pages.Select((p, i) => (p.Number, i)).ToDictionary(p => p.Number, p => p.i);
        var lastPage = -1;
        var lastMcids = new int[pages.Count];
        Array.Fill(lastMcids, -1);
        Element? lastRow = null;
        foreach (var (page, mcid, row) in InOrder(context.Elements.FirstOrDefault(), null))
        {
            if (!context.Say(27, pages.TryGetValue(page, out var index), $"MCID {mcid} is on no page"))
                continue;

            // A cell of a row that a page break cuts is read to its end before the next one, which begins on an earlier page.
            var mayGoBack = row is not null && row == lastRow;
            context.Say(27, (index >= lastPage || mayGoBack) && mcid > lastMcids[index], $"MCID {mcid} of page {index + 1} is out of order");
            (lastPage, lastMcids[index], lastRow) = (index, mcid, row);
        }
    }

    private static IEnumerable<(int Page, int Mcid, Element? Row)> InOrder(Element? element, Element? row)
    {
        if (element?.Type == "TR")
            row = element;
        foreach (var kid in element?.Kids ?? [])
        {
            if (kid is (int page, int mcid))
                yield return (page, mcid, row);
            foreach (var inner in InOrder(kid as Element, row))
                yield return inner;
        }
    }

    // Documents have no cells over several rows: a span would be a row that was cut into several.
    private static void CheckRow(CheckContext context, Element row)
    {
        context.Say(43, row.KidElements.All(c => c.Span("RowSpan") == 1), $"row {row.Number} covers further rows");
        foreach (var cell in row.KidElements)
        {
            var pages = InOrder(cell, row).Select(c => c.Page).Distinct().ToList();
            var numbers = pages.ConvertAll(p => context.Pdf.Pages.ToList().FindIndex(q => q.Number == p));
            context.Say(43, numbers.SequenceEqual(numbers.Order()), $"cell {cell.Number} goes back a page");
        }
    }

    private static void CheckPlace(CheckContext context, Element element)
    {
        var kids = element.KidElements.Select(k => k.Type).ToList();
        if (MayHold.TryGetValue(element.Type, out var allowed))
        {
            context.Say(31, kids.TrueForAll(k => allowed.Contains(k, StringComparer.Ordinal)), $"{element.Type} holds {string.Join(", ", kids)}");
            context.Say(31, !kids.Skip(1).Contains("Caption", StringComparer.Ordinal), $"Caption is not the first in {element.Type}");
        }

        if (MustBeIn.TryGetValue(element.Type, out var parents))
            context.Say(31, element.Parent is { } parent && parents.Contains(parent.Type, StringComparer.Ordinal), $"{element.Type} in {element.Parent?.Type}");
        if (element.Type == "Table")
        {
            context.Say(31, kids.Count(k => k == "THead") <= 1 && (!kids.Contains("THead", StringComparer.Ordinal) || kids.Contains("TBody", StringComparer.Ordinal)), "THead without TBody");
        }
    }
}

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
