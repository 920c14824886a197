using System.Xml.Linq;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Returns;

/// <summary>A generated Word file in which somebody fills in every field, as Word would.</summary>
internal sealed class FilledFile
{
    public const string Due = "2026-12-24";
    public const string Status = "In progress";

    private static readonly XNamespace W = WordFile.W;

    private readonly FilledIn _file;

    private FilledFile(byte[] bytes) => _file = new FilledIn(new WordFile(bytes));

    /// <summary>What was filled in, by the field's name; a tick is <c>☑</c>.</summary>
    public Dictionary<string, string> Answers { get; } = new(StringComparer.Ordinal);

    public XElement Document => _file.Document;

    public static FilledFile Open(string path) => new(File.ReadAllBytes(path));

    /// <summary>Fills in every field, or those whose name is wanted.</summary>
    public FilledFile FillAll(Func<string, bool>? wanted = null)
    {
        foreach (var control in _file.Document.Descendants(W + "sdt").ToList())
        {
            var properties = control.Element(W + "sdtPr")!;
            if ((string?)properties.Element(W + "tag")?.Attribute(W + "val") is not { } tag || !tag.Contains('/') || wanted?.Invoke(tag) == false)
                continue;
            if (properties.Element(WordFile.W14 + "checkbox") is not null)
                Tick(tag);
            else
                Fill(tag, properties.Element(W + "date") is not null ? Due : tag.EndsWith("/status", StringComparison.Ordinal) ? Status : AnswerTo(tag));
        }

        return this;
    }

    public FilledFile Tick(string tag)
    {
        _file.Tick(tag);
        Answers[tag] = "☑";
        return this;
    }

    public FilledFile Fill(string tag, string value)
    {
        _file.Fill(tag, value);
        Answers[tag] = value;
        return this;
    }

    /// <summary>Puts a picture into a field, as one signs with a tablet.</summary>
    public FilledFile Sign(string tag)
    {
        var control = _file.Control(tag);
        control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")?.Remove();
        control.Element(W + "sdtContent")!.ReplaceNodes(new XElement(W + "r", new XElement(W + "drawing")));
        return this;
    }

    /// <summary>Saves the file; its answers stay in it.</summary>
    public string SaveTo(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, _file.Save());
        return path;
    }

    /// <summary>What stands in the fields of a file, by their names; empty ones left out.</summary>
    public static Dictionary<string, string> Read(string path) => FilledIn.Read(File.ReadAllBytes(path)).Fields
        .Where(f => f.IsAnswered)
        .ToDictionary(f => f.Name, f => f.IsChecked ? "☑" : f.Value, StringComparer.Ordinal);

    // What a person may type: marks of Markdown and of templates, quotes; in comments, lines.
    private static string AnswerTo(string tag) => tag.EndsWith("/comment", StringComparison.Ordinal)
        ? $"- *one* of \"{tag}\"\n| {{{{ two }}}} :check{{#x}} &#10;\n\nfour"
        : $"Zoë & <{tag}> 'x' \\ {{{{ 1 }}}}";
}
