using System.Globalization;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Word.Reading;

/// <summary>Questions asked of WordprocessingML, whether it is transitional or strict.</summary>
internal static class WordXmlReading
{
    private static readonly string[] Spaces =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
    ];

    /// <summary>Whether the reader is on an element of Word's own; other vocabularies use the same names for other things.</summary>
    public static bool IsWord(this PartXmlReader xml) => Array.IndexOf(Spaces, xml.Namespace) >= 0;

    /// <summary>An attribute in any of Word's namespaces; empty where there is none.</summary>
    public static string WordAttribute(this PartXmlReader xml, string name)
    {
        foreach (var space in Spaces)
        {
            if (xml.Attribute(name, space) is { } value)
                return value;
        }

        return "";
    }

    /// <summary>The <c>val</c> attribute.</summary>
    public static string WordValue(this PartXmlReader xml) => xml.WordAttribute("val");

    /// <summary>Whether an element that says yes by being there says yes (ISO 29500-1, 17.17.4).</summary>
    public static bool IsOn(this PartXmlReader xml) => xml.WordValue() is not ("0" or "false" or "off");

    /// <summary>The <c>val</c> attribute as a number of columns, 1 to 1000.</summary>
    public static int WordCount(this PartXmlReader xml) =>
        int.TryParse(xml.WordValue(), CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, 1000) : 1;
}
