using System.Reflection;

namespace ChecklistGen.Diagnostics;

/// <summary>
/// The page behind a code, as <c>checklistgen explain</c> prints it: what is found, why it matters in an audit, wrong,
/// right. A page is a Markdown file in the folder <c>Explanations</c> of the project that declares the code.
/// </summary>
public sealed record Explanation
{
    private const string Folder = "explanations/";

    private Explanation(string text) => Text = text;

    /// <summary>The page in Markdown.</summary>
    public string Text { get; }

    /// <summary>Its first paragraph, on one line: what is found.</summary>
    public string Description => Text.Split("\n\n")[1].Replace('\n', ' ').Trim();

    /// <summary>The first sentence of <see cref="Description"/>.</summary>
    public string Summary => Description.Split(". ")[0].TrimEnd('.') + ".";

    /// <summary>The page of a code among those that an assembly carries; null where it has none.</summary>
    public static Explanation? Find(Assembly assembly, string code)
    {
        using var stream = assembly.GetManifestResourceStream($"{Folder}{code}.md");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return new Explanation(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
