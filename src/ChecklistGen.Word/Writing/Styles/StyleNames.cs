using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>The names of all styles in use; those that Word has built in are spelt as Word spells them in its files.</summary>
internal static class StyleNames
{
    public const string Normal = "Normal";
    public const string Subtitle = "Subtitle";
    public const string SmallPrint = "Small Print";
    public const string Caption = "caption";
    public const string Header = "header";
    public const string Footer = "footer";
    public const string LandscapeHeader = "Landscape Header";
    public const string LandscapeFooter = "Landscape Footer";
    public const string Quote = "Quote";
    public const string CodeBlock = "HTML Preformatted";
    public const string HorizontalRule = "Horizontal Rule";
    public const string Separator = "Separator";

    public const string TableText = "Table Text";
    public const string TableHeader = "Table Header";
    public const string TableRowHeader = "Table Row Header";
    public const string TableGroup = "Table Group";
    public const string TableBlank = "Table Blank";

    public const string DefaultParagraphFont = "Default Paragraph Font";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string Muted = "Subtle Emphasis";
    public const string Code = "HTML Code";
    public const string Hyperlink = "Hyperlink";
    public const string Placeholder = "Placeholder Text";
    public const string CheckBox = "Check Box";

    public const string NormalTable = "Normal Table";

    /// <summary>Lists deeper than this look like this level: Word has no built-in style for more.</summary>
    public const int DeepestList = 5;

    public static string Heading(int level) => FormattableString.Invariant($"heading {level}");

    public static string Contents(int level) => FormattableString.Invariant($"toc {level}");

    /// <summary>An item that begins with a bullet.</summary>
    public static string ListBullet(int level) => OfLevel("List Bullet", level);

    /// <summary>An item that begins with a number.</summary>
    public static string ListNumber(int level) => OfLevel("List Number", level);

    /// <summary>An item that begins with a box to tick.</summary>
    public static string ListTask(int level) => OfLevel("List Task", level);

    /// <summary>What follows in an item after its first paragraph.</summary>
    public static string ListContinue(int level) => OfLevel("List Continue", level);

    public static string Callout(CalloutKind kind) => $"Callout {kind}";

    public static string CalloutTitle(CalloutKind kind) => $"Callout {kind} Title";

    public static string Table(TableStyle style) => style switch
    {
        TableStyle.Facts => "Checklist Facts",
        TableStyle.SignOff => "Checklist Sign-off",
        _ => "Checklist Table",
    };

    /// <summary>The id that Word itself gives a style of this name.</summary>
    public static string DefaultId(string name)
    {
        if (name == NormalTable)
            return "TableNormal";
        var id = string.Concat(name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return id.StartsWith("Toc", StringComparison.Ordinal) ? "TOC" + id[3..] : id;
    }

    // The first level has no number: "List Bullet", "List Bullet 2" …
    private static string OfLevel(string name, int level) =>
        level <= 1 ? name : FormattableString.Invariant($"{name} {Math.Min(level, DeepestList)}");
}
