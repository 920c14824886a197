using System.Globalization;
using System.Text;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Content;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Layout;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Forms;

/// <summary>The appearance streams of fields (ISO 32000-1, 12.5.5), until a viewer redraws them; equal ones are written once.</summary>
internal sealed class FieldAppearance(PdfFile file, Canvas canvas, ObjectId resources, LayoutContext context, FormFont font)
{
    // The padding of viewers, in points.
    private const double PaddingX = 3;
    private const double PaddingY = 2;
    private const double Hairline = 0.5;
    private const double SigningLine = 5; // above the lower edge

    // A tick in a square of side 1, from its upper left corner.
    private static readonly (double X, double Y)[] Tick =
        [(0.19, 0.50), (0.27, 0.43), (0.43, 0.60), (0.75, 0.21), (0.83, 0.28), (0.44, 0.75)];

    private readonly Dictionary<string, ObjectId> _written = new(StringComparer.Ordinal);

    /// <summary>The operators by which viewers set what is typed, with the size and colour of the text around the field.</summary>
    public static ReadOnlySpan<byte> DefaultStyle(double size, Colour colour)
    {
        var style = new ByteBuffer();
        style.Numbers(3, colour.Red / 255.0, colour.Green / 255.0, colour.Blue / 255.0).Append(" rg /"u8).Append(FormFont.Resource.AsSpan())
            .Append((byte)' ').Number(size, 2).Append(" Tf"u8);
        return style.Written;
    }

    /// <summary>A box with a tick in it, and one without.</summary>
    public (ObjectId On, ObjectId Off) CheckBox(FieldBox box) => (CheckBox(box, isChecked: true), CheckBox(box, isChecked: false));

    /// <summary>A field for a signature that nobody has signed: a frame that can be seen, and a line to sign on by hand.</summary>
    public ObjectId Signature(FieldBox box)
    {
        canvas.Begin(box.Area.Height);
        canvas.Outline(Local(box).Grow(-Hairline / 2), Hairline, context.Palette.FieldEdge);
        var line = box.Area.Height - SigningLine;
        canvas.Lines([new Rectangle(PaddingX, line, box.Area.Width - (2 * PaddingX), 0)], Hairline, context.Palette.FieldEdge);
        return Write(box);
    }

    /// <summary>A field with its value.</summary>
    /// <param name="box">The field's box.</param>
    /// <param name="field">The field.</param>
    /// <remarks>Where the font of form fields lacks characters, the document's fonts show them.</remarks>
    public ObjectId Text(FieldBox box, InputField field)
    {
        Begin(box);
        var lines = Lay(box, field);
        var isTypable = lines.TrueForAll(l => Encode(l) is not null);
        if (lines.Count > 0)
        {
            canvas.BeginFieldText();
            canvas.Clip(Local(box).Grow(-Hairline));
            foreach (var line in lines)
            {
                if (isTypable)
                    canvas.FieldText(Encode(line), line.Area.Left, line.Baseline, line.Size, line.Colour);
                else
                    canvas.Text(line.Glyphs, line.Area.Left, line.Baseline, line.Size, line.Colour);
            }

            canvas.EndFieldText();
        }

        return Write(box);
    }

    private static Rectangle Local(FieldBox box) => new(0, 0, box.Area.Width, box.Area.Height);

    private byte[]? Encode(TextBox line)
    {
        var characters = new List<int>();
        foreach (var glyph in line.Glyphs)
        {
            if (glyph.IsDrawn)
                characters.Add(glyph.CodePoint);
        }

        return font.Encode(characters);
    }

    private ObjectId CheckBox(FieldBox box, bool isChecked)
    {
        var area = Local(box);
        canvas.Begin(area.Height);
        var thickness = 0.08 * area.Width;
        canvas.Outline(area.Grow(-thickness / 2), thickness, box.Style.Colour);
        if (isChecked)
            canvas.Polygon([.. Tick.Select(p => (p.X * area.Width, p.Y * area.Height))], box.Style.Colour);
        return Write(box);
    }

    private void Begin(FieldBox box)
    {
        canvas.Begin(box.Area.Height);
        canvas.Outline(Local(box).Grow(-Hairline / 2), Hairline, context.Palette.FieldEdge);
    }

    // Where viewers set what is typed: several lines from the top, one in the middle.
    private List<TextBox> Lay(FieldBox box, InputField field)
    {
        var width = box.IsMultiline ? box.Area.Width - (2 * PaddingX) : double.MaxValue;
        var style = InlineStyle.From(box.Style, box.Tag!);
        var paragraph = new ParagraphBuilder(context, box.Style, new Column(PaddingX, width));
        foreach (var line in field.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            paragraph.Text(field, line.TrimEnd('\r'), style);
            if (box.IsMultiline)
                paragraph.EndLine(field, style);
        }

        var page = new Page(context.Theme.Page, 0);
        paragraph.Build().Place(page, box.IsMultiline ? PaddingY : (box.Area.Height - box.Style.LineHeight) / 2);
        return [.. page.Boxes.Cast<TextBox>()];
    }

    private ObjectId Write(FieldBox box)
    {
        var look = string.Create(CultureInfo.InvariantCulture, $"{box.Area.Width:0.##} {box.Area.Height:0.##} {Encoding.Latin1.GetString(canvas.Content)}");
        if (!_written.TryGetValue(look, out var id))
        {
            id = file.AddStream(canvas.Content, o => o.Name("Type", "XObject").Name("Subtype", "Form")
                .Numbers("BBox", 0, 0, box.Area.Width, box.Area.Height).Reference("Resources", resources));
            _written.Add(look, id);
        }

        return id;
    }
}
