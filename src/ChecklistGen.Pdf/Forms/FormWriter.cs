using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Content;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Forms;

/// <summary>The fields of a file, each with the widget that shows it (ISO 32000-1, 12.7).</summary>
internal sealed class FormWriter(PdfFile file, FieldAppearance appearance, FormFont font, DiagnosticBag diagnostics)
{
    private const int Multiline = 1 << 12;
    private const int Combo = 1 << 17;
    private const int Edit = 1 << 18;

    private readonly FieldNames _names = new();
    private readonly List<ObjectId> _fields = [];
    private readonly List<RecordedField> _recorded = [];

    /// <summary>Whether the file has fields.</summary>
    public bool HasFields => _fields.Count > 0;

    /// <summary>Writes a field.</summary>
    /// <param name="id">Its object.</param>
    /// <param name="box">The field's box.</param>
    /// <param name="pageHeight">The height of its page.</param>
    /// <param name="page">Its page.</param>
    /// <param name="structParent">The key under which its structure element is listed.</param>
    public void Write(ObjectId id, FieldBox box, double pageHeight, ObjectId page, int structParent)
    {
        _fields.Add(id);
        switch (box.Node)
        {
            case CheckBox check:
                _recorded.Add(RecordedField.Of(check));
                WriteCheckBox(id, box, check, Common);
                break;
            case InputField { Kind: InputKind.Signature } signature:
                _recorded.Add(RecordedField.Of(signature));
                // No SigFlags: they say that a file is signed.
                var unsigned = appearance.Signature(box);
                file.WriteDictionary(id, o => Common(o, signature.Name, signature.Label).Name("FT", "Sig").Open("AP").Reference("N", unsigned).Close());
                break;
            case InputField field:
                _recorded.Add(RecordedField.Of(field));
                WriteText(id, box, field, Common);
                break;
        }

        ObjectWriter Common(ObjectWriter o, string name, string label) => o
            .Name("Type", "Annot").Name("Subtype", "Widget").Integer("F", 4)
            .Numbers("Rect", box.Area.Left, pageHeight - box.Area.Bottom, box.Area.Right, pageHeight - box.Area.Top)
            .Reference("P", page).Integer("StructParent", structParent)
            .Text("T", _names.Take(name)).Text("TU", label.Length > 0 ? label : name.Length > 0 ? name : "–");
    }

    /// <summary>Writes the form's dictionary, and the font in which viewers set what people type.</summary>
    public ObjectId WriteForm()
    {
        font.Write();
        return file.AddDictionary(o =>
        {
            o.References("Fields", _fields).Open("DR").Open("Font");
            if (font.Id is { } used)
                o.Reference(FormFont.Resource, used);
            o.Close().Close();
            if (font.Id is not null)
                o.Bytes("DA", FieldAppearance.DefaultStyle(10, new Colour(0, 0, 0)));
        });
    }

    /// <summary>Writes the record of its form, by which the file is recognised when it is returned.</summary>
    public ObjectId WriteRecord(Document document) => file.AddStream(FormRecord.Of(document, _recorded).ToJson());

    private void WriteCheckBox(ObjectId id, FieldBox box, CheckBox check, Func<ObjectWriter, string, string, ObjectWriter> common)
    {
        var (on, off) = appearance.CheckBox(box);
        var state = check.IsChecked ? "Yes" : "Off";
        file.WriteDictionary(id, o => common(o, check.Name, check.Label).Name("FT", "Btn")
            .Name("V", state).Name("DV", state).Name("AS", state)
            .Open("AP").Open("N").Reference("Yes", on).Reference("Off", off).Close().Close());
    }

    private void WriteText(ObjectId id, FieldBox box, InputField field, Func<ObjectWriter, string, string, ObjectWriter> common)
    {
        font.Use();
        var isChoice = field.Kind == InputKind.Choice && !field.Choices.IsEmpty;
        var isFreeChoice = field.Value.Length > 0 && !field.Choices.Contains(field.Value, StringComparer.Ordinal);
        var flags = isChoice ? Combo | (isFreeChoice ? Edit : 0) : box.IsMultiline ? Multiline : 0;
        var drawn = appearance.Text(box, field);
        if (field.Choices.Prepend(field.Value).FirstOrDefault(v => !font.Has(v)) is { } value)
            ReportCharacters(field, value);

        file.WriteDictionary(id, o =>
        {
            common(o, field.Name, field.Label).Name("FT", isChoice ? "Ch" : "Tx").Text("V", field.Value).Text("DV", field.Value)
                .Bytes("DA", FieldAppearance.DefaultStyle(box.Style.Size, box.Style.Colour)).Open("AP").Reference("N", drawn).Close();
            if (flags != 0)
                o.Integer("Ff", flags);
            if (isChoice)
            {
                o.OpenArray("Opt");
                foreach (var choice in field.Choices)
                    o.Text(choice);
                o.CloseArray();
            }
        });
    }

    private void ReportCharacters(InputField field, string value) => diagnostics.Add(
        PdfDiagnostics.FieldCharacters,
        field.Source ?? default,
        $"`{value}` in the field `{field.Name}` has characters that the font of form fields lacks; it shows, but viewers may lose them when it is edited or chosen",
        "make the document without `--fillable`, or fill in the Word file instead");
}
