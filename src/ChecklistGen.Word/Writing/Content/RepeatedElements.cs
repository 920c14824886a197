using System.Collections.Concurrent;
using System.Text;
using ChecklistGen.Word.Writing.Markup;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Content;

/// <summary>An element that documents have many times, such as the properties of a cell.</summary>
/// <remarks>A record of all that decides what the element is, beside theme and options: equal ones become one text.</remarks>
internal interface IRepeatedElement
{
    /// <summary>Builds the element.</summary>
    OpenXmlElement Build(WordContext word);
}

/// <summary>Builds each element that documents repeat once, and has it written as the text that it became.</summary>
/// <remarks>
/// Building and writing trees of the SDK's elements was 60 % of a document's time, and most elements of a table are the same in each of
/// its rows. An element has one parent, so each use takes a new one; but that is an object around a text.
/// </remarks>
internal sealed class RepeatedElements
{
    // Documents of a run have a few hundred; only some that has a thousand lists comes near.
    private const int MaxKept = 4096;

    private readonly ConcurrentDictionary<IRepeatedElement, string> _texts = new();
    private int _kept;

    /// <summary>A new element for one place.</summary>
    public OpenXmlElement New(IRepeatedElement element, WordContext word)
    {
        if (_texts.TryGetValue(element, out var known))
            return new WrittenElement(known);
        var built = element.Build(word);
        if (_kept >= MaxKept)
            return built;
        var text = TextOf(built);
        if (_texts.TryAdd(element, text))
            Interlocked.Increment(ref _kept);
        return new WrittenElement(text);
    }

    // Namespaces are declared where parts begin, and a writer keeps a tag open for attributes until something follows.
    private static string TextOf(OpenXmlElement element)
    {
        var text = new StringBuilder();
        using var part = new PartWriter(text);
        part.WriteStartPart(new W.Document());
        part.WriteElement(new W.Body());
        part.Flush();
        var start = text.Length;
        part.WriteElement(element);
        part.Flush();
        return text.ToString(start, text.Length - start);
    }
}
