using ChecklistGen.Office.Reading;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Reading;

/// <summary>The properties of a content control, as far as an answer depends on them.</summary>
internal sealed record ControlProperties
{
    public string Tag { get; private set; } = "";

    public ControlKind Kind { get; private set; }

    /// <summary>Whether it says that it shows its placeholder.</summary>
    public bool ShowsPlaceholder { get; private set; }

    /// <summary>Whether a check box is ticked.</summary>
    public bool IsChecked { get; private set; }

    /// <summary>The date that a date picker holds, as written: <c>2026-03-04T00:00:00Z</c>.</summary>
    public string FullDate { get; private set; } = "";

    /// <summary>The pattern by which a date picker shows dates.</summary>
    public string DateFormat { get; private set; } = "";

    /// <summary>Reads an <c>sdtPr</c> element at which the reader is, and leaves the reader at its end.</summary>
    public static ControlProperties Read(PartXmlReader xml)
    {
        var properties = new ControlProperties();
        if (xml.IsEmpty)
            return properties;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            // Deeper elements belong to the kind: a list's items, a box's signs. Of what a placeholder holds nothing counts.
            if (xml.IsElement && (xml.Depth == depth + 1 || properties.Kind is ControlKind.Date or ControlKind.CheckBox))
                properties.Take(xml);
        }

        return properties;
    }

    private void Take(PartXmlReader xml)
    {
        switch (xml.Name)
        {
            case "tag":
                Tag = xml.WordValue();
                break;
            case "showingPlcHdr":
                ShowsPlaceholder = xml.IsOn();
                break;
            case "checked":
                IsChecked = xml.IsOn();
                break;
            case "dateFormat":
                DateFormat = xml.WordValue();
                break;
            case var name when ControlKinds.Named(name) is { } kind:
                Kind = kind;
                if (kind == ControlKind.Date)
                    FullDate = xml.WordAttribute("fullDate");
                break;
        }
    }
}
