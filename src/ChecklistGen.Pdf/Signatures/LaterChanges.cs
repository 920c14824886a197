using ChecklistGen.Pdf.Signatures.Reading;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>
/// Finds out what was done to a file after it was signed. Only what forms are for is told apart; whatever is not known to be
/// harmless is a change.
/// </summary>
internal static class LaterChanges
{
    private static readonly string[] OfCatalog = ["AcroForm", "Perms", "DSS", "Extensions"];
    private static readonly string[] OfForm = ["SigFlags", "Fields", "DR", "DA"];
    private static readonly string[] OfSignedField = ["V", "AP", "M"];
    private static readonly string[] OfFilledField = ["V", "AS", "AP", "M"];
    private static readonly string[] OfProperties = ["ModDate", "Producer"];

    /// <summary>What was done.</summary>
    /// <param name="now">The file as it is.</param>
    /// <param name="end">Where what is signed ends.</param>
    public static LaterChange After(PdfSource now, int end)
    {
        if (end == now.File.Length)
            return LaterChange.None;
        // Bytes that no cross-references belong to are no update.
        var numbers = now.NumbersAfter(end).ToList();
        if (now.Before(end) is not { } before || numbers.Count == 0 || now.Trailer["Root"] as PdfReference != before.Trailer["Root"] as PdfReference)
            return LaterChange.Changed;
        return numbers.Max(n => Of(n, before, now));
    }

    private static LaterChange Of(int number, PdfSource before, PdfSource now)
    {
        var (old, value) = (before.Object(number), now.Object(number));
        // What is new shows only where something that was there leads to it, and that is compared; but not what the file has always referred to in vain.
        if (old is null)
            return number >= (before.Trailer.Integer("Size") ?? 0) ? LaterChange.None : LaterChange.Changed;
        if (PdfValueWriter.AreEqual(old, value) || IsOldCrossReferences(number, old, before))
            return LaterChange.None;
        return (old, value) switch
        {
            (PdfArray from, PdfArray to) => AddsOnlySignatures(from, to, now) ? LaterChange.Signed : LaterChange.Changed,
            (PdfDictionary { Data: null } from, PdfDictionary { Data: null } to) => Of(number, from, to, before, now),
            _ => LaterChange.Changed,
        };
    }

    private static LaterChange Of(int number, PdfDictionary old, PdfDictionary value, PdfSource before, PdfSource now)
    {
        var keys = Differences(old, value);
        if (IsReference(before.Trailer["Root"], number))
            return keys.All(OfCatalog.Contains) && IsFormKept(before.Dictionary(old["AcroForm"]), now.Dictionary(value["AcroForm"]), now) ? LaterChange.Signed : LaterChange.Changed;
        if (IsReference(before.Catalog["AcroForm"], number))
            return IsFormKept(old, value, now) ? LaterChange.Signed : LaterChange.Changed;
        if (IsReference(before.Trailer["Info"], number))
            return keys.All(OfProperties.Contains) ? LaterChange.FilledIn : LaterChange.Changed;
        if (old.Name("Type") == "Page")
            return keys is ["Annots"] && AddsOnlySignatures(before.Array(old["Annots"]) ?? [], now.Array(value["Annots"]) ?? [], now) ? LaterChange.Signed : LaterChange.Changed;
        if (old.Name("FT") == "Sig")
            return old["V"] is null && keys.All(OfSignedField.Contains) ? LaterChange.Signed : LaterChange.Changed;
        return (old.Name("FT") is not null || old.Name("Subtype") == "Widget") && keys.All(OfFilledField.Contains) ? LaterChange.FilledIn : LaterChange.Changed;
    }

    // Some programs give their number to something else; nothing that shows leads there.
    private static bool IsOldCrossReferences(int number, object? old, PdfSource before) =>
        old is PdfDictionary { Data: not null } stream && stream["Subtype"] is null
        && before.Sections.Any(s => s.IsStream && s.Places.TryGetValue(number, out var place) && place == new ObjectPlace(PlaceKind.Alone, s.Start));

    private static bool IsReference(object? value, int number) => value is PdfReference reference && reference.Number == number;

    private static List<string> Differences(PdfDictionary old, PdfDictionary value) =>
        [.. old.Keys.Union(value.Keys, StringComparer.Ordinal).Where(k => !PdfValueWriter.AreEqual(old[k], value[k]))];

    private static bool IsFormKept(PdfDictionary? old, PdfDictionary? value, PdfSource now)
    {
        if (old is null || value is null)
            return old is null;
        return Differences(old, value).All(OfForm.Contains) && AddsOnlySignatures(now.Array(old["Fields"]) ?? [], now.Array(value["Fields"]) ?? [], now);
    }

    private static bool AddsOnlySignatures(PdfArray old, PdfArray value, PdfSource now) =>
        value.Count >= old.Count
        && old.Zip(value).All(p => PdfValueWriter.AreEqual(p.First, p.Second))
        && value.Skip(old.Count).All(added => now.Dictionary(added)?.Name("FT") == "Sig");
}
