using ChecklistGen.Word.Writing.Markup;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds the document's settings (ISO 29500-1, 17.15.1).</summary>
internal static class SettingsPart
{
    /// <param name="language">The document's language.</param>
    /// <param name="options">Whether nothing but filling in is allowed, and what a reference document says.</param>
    public static W.Settings Root(string language, WordOptions options)
    {
        var settings = new W.Settings(new W.Zoom { Percent = "100" });
        if (options.Protect)
            settings.AppendChild(new W.DocumentProtection { Edit = W.DocumentProtectionValues.Forms, Enforcement = true });
        settings.AppendChild(new W.DefaultTabStop { Val = (short)Units.Twips(36) });
        if (options.ReferenceDocument?.HasEvenAndOddHeaders == true)
            settings.AppendChild(new W.EvenAndOddHeaders());
        settings.Append(
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
            // What a new document of Word 2013 and later says; without it the window's title reads "compatibility mode".
            new W.Compatibility(
                Setting(W.CompatSettingNameValues.CompatibilityMode, "15"),
                Setting(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
                Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
                Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
                Setting(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")),
            new W.ThemeFontLanguages { Val = language },
            new W.ColorSchemeMapping
            {
                Background1 = W.ColorSchemeIndexValues.Light1,
                Text1 = W.ColorSchemeIndexValues.Dark1,
                Background2 = W.ColorSchemeIndexValues.Light2,
                Text2 = W.ColorSchemeIndexValues.Dark2,
                Accent1 = W.ColorSchemeIndexValues.Accent1,
                Accent2 = W.ColorSchemeIndexValues.Accent2,
                Accent3 = W.ColorSchemeIndexValues.Accent3,
                Accent4 = W.ColorSchemeIndexValues.Accent4,
                Accent5 = W.ColorSchemeIndexValues.Accent5,
                Accent6 = W.ColorSchemeIndexValues.Accent6,
                Hyperlink = W.ColorSchemeIndexValues.Hyperlink,
                FollowedHyperlink = W.ColorSchemeIndexValues.FollowedHyperlink,
            },
            new W.DecimalSymbol { Val = "." },
            new W.ListSeparator { Val = "," });
        return settings;
    }

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = "http://schemas.microsoft.com/office/word", Val = value };
}
