using ChecklistGen.Word.Writing.Markup;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds the document's settings (ISO 29500-1, 17.15.1).</summary>
internal static class SettingsPart
{
    private const string WordSettings = "http://schemas.microsoft.com/office/word";

    // What a new document of Word 2013 and later says; without it the window's title reads "compatibility mode".
    private static readonly (string Name, string Value)[] Compatibility =
    [
        ("compatibilityMode", "15"),
        ("overrideTableStyleFontSizeAndJustification", "1"),
        ("enableOpenTypeFeatures", "1"),
        ("doNotFlipMirrorIndents", "1"),
        ("differentiateMultirowTableHeaders", "1"),
    ];

    private static readonly string[] ColourMapping =
        ["bg1=light1", "t1=dark1", "bg2=light2", "t2=dark2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hyperlink", "followedHyperlink"];

    /// <param name="xml">Where to.</param>
    /// <param name="language">The document's language.</param>
    /// <param name="options">Whether nothing but filling in is allowed, and what a reference document says.</param>
    public static void Write(WordXml xml, string language, WordOptions options)
    {
        xml.Root("settings");
        xml.Start("zoom");
        xml.Attribute("percent", 100);
        xml.End();
        if (options.Protect)
        {
            xml.Start("documentProtection");
            xml.Attribute("edit", "forms");
            xml.Attribute("enforcement", "1");
            xml.End();
        }

        xml.Value("defaultTabStop", Units.Twips(36));
        if (options.ReferenceDocument?.HasEvenAndOddHeaders == true)
            xml.Empty("evenAndOddHeaders");
        xml.Value("characterSpacingControl", "doNotCompress");
        xml.Start("compat");
        foreach (var (name, value) in Compatibility)
        {
            xml.Start("compatSetting");
            xml.Attribute("name", name);
            xml.Attribute("uri", WordSettings);
            xml.Attribute("val", value);
            xml.End();
        }

        xml.End();
        xml.Value("themeFontLang", language);
        xml.Start("clrSchemeMapping");
        foreach (var entry in ColourMapping)
        {
            var parts = entry.Split('=');
            xml.Attribute(parts[0], parts[^1]);
        }

        xml.End();
        xml.Value("decimalSymbol", ".");
        xml.Value("listSeparator", ",");
        xml.End();
    }
}
