using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Forms;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ChecklistGen.Pdf.Reading;

/// <summary>Reads the fields of a form, whatever program saved it last (ISO 32000-2, 12.7).</summary>
internal sealed class PdfFields(PdfObjects objects, FormRecord? record)
{
    private const int MaxDepth = 32;
    private const string Off = "Off";

    private readonly Dictionary<string, string> _names = NamesOf(record);
    private int _depth;

    /// <summary>The fields with what is in them, as typed.</summary>
    public IEnumerable<FilledField> Read(DictionaryToken form) => objects.Dictionaries(form, "Fields").SelectMany(f => Read(f, new Inherited("", null, null, null)));

    private IEnumerable<FilledField> Read(DictionaryToken field, Inherited above)
    {
        if (_depth >= MaxDepth)
            throw new PdfDocumentFormatException("its fields are nested too deeply");
        var part = objects.Text(field, "T");
        var here = new Inherited(
            part is null ? above.Name : above.Name.Length == 0 ? part : $"{above.Name}.{part}",
            objects.Name(field, "FT") ?? above.Type,
            objects.Get(field, "V") ?? above.Value,
            objects.Get(field, "DV") ?? above.Default);
        var kids = objects.Dictionaries(field, "Kids").ToList();
        if (!kids.Exists(k => k.Data.ContainsKey("T")))
            return here.Type is null ? [] : [Filled(field, kids, here)];
        _depth++;
        List<FilledField> below = [.. kids.SelectMany(k => Read(k, here))];
        _depth--;
        return below;
    }

    private FilledField Filled(DictionaryToken field, List<DictionaryToken> widgets, Inherited here)
    {
        var name = NameOf(here.Name);
        return here.Type switch
        {
            "Btn" => new FilledField(name, FieldKind.CheckBox) { IsChecked = IsChecked([field, .. widgets], here) },
            "Sig" => new FilledField(name, FieldKind.Signature) { HasPicture = here.Value is DictionaryToken },
            _ => new FilledField(name, here.Type == "Ch" ? FieldKind.Choice : FieldKind.MultilineText) { Value = Value(field, here) },
        };
    }

    // Programs that fill in without drawing set the value alone, and some that draw set only what shows: whichever of the two is
    // no longer what was written is what somebody has changed.
    private bool IsChecked(List<DictionaryToken> widgets, Inherited here)
    {
        var value = here.Value is NameToken or StringToken or HexToken ? PdfText.Of(here.Value) : null;
        var shown = widgets.Select(w => objects.Name(w, "AS")).FirstOrDefault(s => s is not null);
        if (value is null || shown is null)
            return (value ?? shown ?? Off) != Off;
        var isWritten = (PdfText.Of(here.Default) ?? Off) != Off;
        return (value != Off) == (shown != Off) ? value != Off : !isWritten;
    }

    // A list's value may be the word that stands for a choice in the file, beside the one that shows.
    private string Value(DictionaryToken field, Inherited here)
    {
        if (here.Value is ArrayToken several)
            return string.Join('\n', several.Data.Select(PdfText.Of).OfType<string>().Select(v => Shown(field, v)));
        var value = here.Value is StreamToken stream ? PdfText.Of(objects.Decode(stream).Span) : PdfText.Of(here.Value);
        return Shown(field, value ?? "");
    }

    private string Shown(DictionaryToken field, string value)
    {
        foreach (var option in objects.Elements(field, "Opt"))
        {
            if (option is ArrayToken { Data: [var stored, var shown, ..] } && PdfText.Of(stored) == value)
                return PdfText.Of(shown) ?? value;
        }

        return value;
    }

    // Names of ours have no full stops: what a program has put before one, as when files are joined, is not ours.
    private string NameOf(string name) =>
        _names.TryGetValue(name, out var known) || _names.TryGetValue(name[(name.LastIndexOf('.') + 1)..], out known) ? known : FieldNames.Decode(name);

    private static Dictionary<string, string> NamesOf(FormRecord? record)
    {
        var taken = new FieldNames();
        return (record?.Fields ?? []).ToDictionary(f => taken.Take(f.Name), f => f.Name, StringComparer.Ordinal);
    }

    private sealed record Inherited(string Name, string? Type, IToken? Value, IToken? Default);
}
