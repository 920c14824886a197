using System.IO.Compression;
using System.Xml.Linq;
using ChecklistGen.Answers;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Word.Support;

/// <summary>Does to a Word file what people and their programs do to it.</summary>
internal sealed class FilledIn
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace W14 = WordFile.W14;

    private readonly byte[] _original;

    public FilledIn(WordFile file)
    {
        _original = file.Bytes;
        Document = file.Document;
    }

    /// <summary>The text, to be changed at will.</summary>
    public XElement Document { get; }

    /// <summary>Parts to write over, or (null) to leave out.</summary>
    public Dictionary<string, byte[]?> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>A part of the file as it was.</summary>
    public XElement Part(string name) => new WordFile(_original).Part(name);

    public XElement Control(string tag) =>
        Document.Descendants(W + "sdt").Single(c => (string?)c.Element(W + "sdtPr")!.Element(W + "tag")?.Attribute(W + "val") == tag);

    /// <summary>Ticks a box as a click in Word does: the state, the sign, and its font.</summary>
    public FilledIn Tick(string tag)
    {
        var control = Control(tag);
        control.Descendants(W14 + "checked").Single().SetAttributeValue(W14 + "val", "1");
        control.Element(W + "sdtContent")!.Descendants(W + "t").Single().Value = "☑";
        return this;
    }

    /// <summary>Fills in a text or chooses from a list; a date is filled in by day.</summary>
    public FilledIn Fill(string tag, string value)
    {
        var control = Control(tag);
        control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")?.Remove();
        if (control.Element(W + "sdtPr")!.Element(W + "date") is { } date)
        {
            date.SetAttributeValue(W + "fullDate", value + "T00:00:00Z");
            value = DateOnly.Parse(value, System.Globalization.CultureInfo.InvariantCulture).ToString((string)date.Element(W + "dateFormat")!.Attribute(W + "val")!, System.Globalization.CultureInfo.InvariantCulture);
        }

        var lines = value.Split('\n').SelectMany((line, i) => i == 0 ? [Text(line)] : new[] { new XElement(W + "br"), Text(line) });
        control.Element(W + "sdtContent")!.ReplaceNodes(new XElement(W + "r", lines));
        return this;
    }

    /// <summary>The file as saved.</summary>
    public byte[] Save()
    {
        Parts["word/document.xml"] = System.Text.Encoding.UTF8.GetBytes(Document.ToString(SaveOptions.DisableFormatting));
        using var saved = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(_original)))
        using (var to = new ZipArchive(saved, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in from.Entries.Select(e => e.FullName).Union(Parts.Keys, StringComparer.Ordinal))
            {
                if (Parts.TryGetValue(name, out var changed) && changed is null)
                    continue;
                using var target = to.CreateEntry(name).Open();
                if (changed is not null)
                {
                    target.Write(changed);
                    continue;
                }

                using var source = from.GetEntry(name)!.Open();
                source.CopyTo(target);
            }
        }

        return saved.ToArray();
    }

    /// <summary>What is read from the file as saved; fails where it can't be read.</summary>
    public FilledForm Read() => Read(Save());

    public static FilledForm Read(byte[] bytes)
    {
        var outcome = new WordFormReader().Read("filled.docx", new MemoryStream(bytes));
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics.Select(d => $"{d.Rule.Code}: {d.Message}")));
        return outcome.Value!;
    }

    private static XElement Text(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);
}
