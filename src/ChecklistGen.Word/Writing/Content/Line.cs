using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Content;

/// <summary>Where inlines go, and what those around them make of their characters.</summary>
/// <param name="Word">The part that is being written.</param>
/// <param name="Element">What holds them: a paragraph, a link.</param>
/// <param name="Text">How characters of the paragraph's style look.</param>
internal readonly record struct Line(WordContext Word, OpenXmlCompositeElement Element, TextFormat Text)
{
    public bool IsStrong { get; init; }

    public bool IsEmphasised { get; init; }

    public bool IsMuted { get; init; }

    public bool IsLink { get; init; }

    /// <summary>The language where it isn't the document's, as Word spells it.</summary>
    public string? Language { get; init; }

    /// <summary>Appends inlines in order.</summary>
    public void Append(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            Append(inline);
    }

    /// <summary>Appends an inline.</summary>
    public void Append(Inline inline) => Word.Session.Writers.Inlines.Write(this, inline);

    /// <summary>Appends an element as it is.</summary>
    public void Append(OpenXmlElement element) => Element.AppendChild(element);

    /// <summary>Appends a run of characters, of which <c>\n</c> begins a new line.</summary>
    public void Append(string text) => Append(Run(text));

    /// <summary>A run of characters in the looks that the inlines around ask for.</summary>
    /// <param name="text">Its characters; <c>\n</c> begins a new line.</param>
    /// <param name="style">A character style that goes before what the inlines around ask for.</param>
    public W.Run Run(string text, string? style = null)
    {
        var run = new W.Run();
        if (Properties(style ?? Style()) is { } properties)
            run.AppendChild(properties);
        Characters.Append(run, text);
        return run;
    }

    /// <summary>A run around something that isn't characters.</summary>
    public W.Run Run(OpenXmlElement content)
    {
        var run = new W.Run();
        if (Properties(Style()) is { } properties)
            run.AppendChild(properties);
        run.AppendChild(content);
        return run;
    }

    private OpenXmlElement? Properties(string? style)
    {
        // A style that makes bold what is bold already makes it upright again (ISO 29500-1, 17.7.3): then say it plainly.
        var bold = IsStrong && style != StyleNames.Strong;
        var italic = IsEmphasised && style != StyleNames.Emphasis;
        var muted = IsMuted && style is StyleNames.Strong or StyleNames.Emphasis;
        return style is null && !bold && !italic && Language is null
            ? null
            : Word.Repeat(new RunLook(style, bold, italic, muted, Language));
    }

    // A run has one character style; the first that applies is used, and the others' properties are added to it.
    private string? Style() => this switch
    {
        { IsLink: true } => StyleNames.Hyperlink,
        { IsStrong: true } when Text.Bold != true => StyleNames.Strong,
        { IsEmphasised: true } when Text.Italic != true => StyleNames.Emphasis,
        { IsMuted: true } => StyleNames.Muted,
        _ => null,
    };
}

/// <summary>The properties of a run of characters.</summary>
internal sealed record RunLook(string? Style, bool IsBold, bool IsItalic, bool IsMuted, string? Language) : IRepeatedElement
{
    public OpenXmlElement Build(WordContext word)
    {
        var properties = new W.RunProperties();
        if (Style is not null)
            properties.AppendChild(new W.RunStyle { Val = word.Styles.IdOf(Style) });
        if (IsBold || IsItalic || IsMuted)
        {
            properties.Append(word.Formats.Text(new TextFormat
            {
                Bold = IsBold ? true : null,
                Italic = IsItalic ? true : null,
                Colour = IsMuted ? word.Theme.Palette.Muted : null,
            }));
        }

        if (Language is not null)
            properties.AppendChild(new W.Languages { Val = Language });
        return properties;
    }
}
