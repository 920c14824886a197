using System.Buffers;
using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing;

/// <summary>Writes runs of characters in the looks that the inlines around them ask for.</summary>
internal sealed class RunWriter(WordContext word)
{
    // Characters for which Word has elements of its own; as characters it shows them wrongly, or not at all.
    private static readonly SearchValues<char> Special = SearchValues.Create("\t\n\u00AD\u2011");

    /// <summary>What the inlines around make of a run.</summary>
    public RunState State { get; private set; }

    /// <summary>Writes inlines in changed looks.</summary>
    public void With(RunState state, InlineContainer container)
    {
        var outer = State;
        State = state;
        word.Inlines(container.Content);
        State = outer;
    }

    /// <summary>Writes a run.</summary>
    /// <param name="text">Its characters; <c>\n</c> begins a new line.</param>
    /// <param name="style">A character style that goes before what the inlines around ask for.</param>
    public void Write(string text, string? style = null)
    {
        Begin(style);
        WriteText(text);
        word.Xml.End();
    }

    /// <summary>Begins a run that the caller fills and ends.</summary>
    public void Begin(string? style = null)
    {
        word.Xml.Start("r");
        WriteProperties(style);
    }

    /// <summary>Writes a field that Word works out when it lays out the page; until then it shows 1.</summary>
    public void WriteField(string instruction)
    {
        word.Xml.Start("fldSimple");
        word.Xml.Attribute("instr", instruction);
        Write("1");
        word.Xml.End();
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var end = text.IndexOfAny(Special);
            if (end != 0)
                word.Xml.Text("t", end < 0 ? text : text[..end]);
            if (end < 0)
                return;
            word.Xml.Empty(text[end] switch
            {
                '\t' => "tab",
                '\n' => "br",
                '\u2011' => "noBreakHyphen",
                _ => "softHyphen",
            });
            text = text[(end + 1)..];
            if (text.IsEmpty)
                return;
        }
    }

    private void WriteProperties(string? style)
    {
        style ??= Style();
        // A style that makes bold what is bold already makes it upright again (ISO 29500-1, 17.7.3): then say it plainly.
        var bold = State.IsStrong && style != StyleNames.Strong;
        var italic = State.IsEmphasised && style != StyleNames.Emphasis;
        var muted = State.IsMuted && style is StyleNames.Strong or StyleNames.Emphasis;
        if (style is null && !bold && !italic && State.Language is null)
            return;
        word.Xml.Start("rPr");
        if (style is not null)
            word.Xml.Value("rStyle", word.Styles.IdOf(style));
        word.Formats.Text(new TextFormat
        {
            Bold = bold ? true : null,
            Italic = italic ? true : null,
            Colour = muted ? word.Theme.Palette.Muted : null,
        });
        if (State.Language is { } language)
            word.Xml.Value("lang", language);
        word.Xml.End();
    }

    // A run has one character style; the first that applies is the one, and the others' properties stand beside it.
    private string? Style() => State switch
    {
        { IsLink: true } => StyleNames.Hyperlink,
        { IsStrong: true } when word.Paragraphs.Text.Bold != true => StyleNames.Strong,
        { IsEmphasised: true } when word.Paragraphs.Text.Italic != true => StyleNames.Emphasis,
        { IsMuted: true } => StyleNames.Muted,
        _ => null,
    };
}
