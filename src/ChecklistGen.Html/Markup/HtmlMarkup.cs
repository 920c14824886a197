using System.Text;

namespace ChecklistGen.Html.Markup;

/// <summary>Writes HTML: elements that are closed in the order in which they were opened, and text that stays text.</summary>
internal sealed class HtmlMarkup
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes; those without a value are left out.</param>
    public void Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Void(name, attributes);
        _open.Push(name);
    }

    /// <summary>Writes an element that has no content and no end: <c>br</c>, <c>input</c>.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
                _html.Append(' ').Append(attribute).Append("=\"").Append(HtmlText.EscapeAttribute(value)).Append('"');
        }

        _html.Append('>');
    }

    /// <summary>Closes the innermost open element.</summary>
    public void End() => _html.Append("</").Append(_open.Pop()).Append('>');

    /// <summary>Closes the innermost open element, and the line: for elements that stand on lines of their own.</summary>
    public void EndLine()
    {
        End();
        Line();
    }

    /// <summary>Ends a line of the file, where blanks do not count.</summary>
    public void Line() => _html.Append('\n');

    /// <summary>Writes characters.</summary>
    public void Text(string text) => _html.Append(HtmlText.Escape(text));

    /// <summary>Writes an element that holds nothing but characters.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        Text(text);
        End();
    }

    /// <summary>Writes markup, a style sheet or a script of our own as it is; never anything that came from a page.</summary>
    public void Verbatim(string markup) => _html.Append(markup);

    /// <summary>Takes what was written, which must be whole, and begins anew.</summary>
    public string Take()
    {
        if (_open.TryPeek(out var name))
            throw new InvalidOperationException($"`{name}` is still open");
        var html = _html.ToString();
        _html.Clear();
        return html;
    }
}
