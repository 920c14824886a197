using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Html.Nodes;
using ChecklistGen.Html.Styles;
using ChecklistGen.Html.Markup;

namespace ChecklistGen.Html.Page;

/// <summary>Puts a page together. The text is written first: it decides what the parts around it contain.</summary>
internal sealed class PageAssembler(HtmlContext page)
{
    // The anchors of headings are slugs, which never contain an underscore.
    private const string MainId = "main_content";

    private ImmutableArray<string> _scripts = [];

    private HtmlMarkup Html => page.Html;

    public void Save(Stream output)
    {
        page.Blocks(page.Document.Blocks);
        var text = Html.Take();
        _scripts = [.. page.HasFilter ? [FilterBox.Script] : ReadOnlySpan<string>.Empty, .. page.Fields.Count > 0 ? [AnswerBar.Script] : ReadOnlySpan<string>.Empty];

        Html.Void("!DOCTYPE html");
        Html.Line();
        Html.Start("html", ("lang", page.Document.Properties.Language));
        Html.Line();
        WriteHead();
        Html.Start("body", ("class", page.HasLandscape ? "wide" : null));
        Html.Line();
        WriteHeader();
        Html.Start("main", ("id", MainId), ("tabindex", "-1"));
        Html.Line();
        Html.Verbatim(text);
        Html.EndLine();
        WriteFooter();
        foreach (var script in _scripts)
            WriteOwn("script", script);
        Html.EndLine();
        Html.EndLine();
        output.Write(Encoding.UTF8.GetBytes(Html.Take()));
    }

    private void WriteHead()
    {
        var properties = page.Document.Properties;
        var style = StyleSheet.For(page.Document, page.Theme, page.ColumnRules, page.HasLandscape);
        Html.Start("head");
        Html.Line();
        WriteMeta(("charset", "utf-8"));
        WriteMeta(("http-equiv", "Content-Security-Policy"), ("content", ContentPolicy.Allowing(style, _scripts)));
        WriteMeta(("name", "referrer"), ("content", "no-referrer"));
        WriteMeta(("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        Html.Element("title", properties.Title);
        Html.Line();
        WriteProperty("description", properties.Subject);
        WriteProperty("author", properties.Author);
        WriteProperty("keywords", string.Join(", ", properties.Keywords));
        WriteProperty("generator", properties.Generator);
        WriteOwn("style", style);
        Html.EndLine();
    }

    private void WriteHeader()
    {
        Html.Element("a", page.Words.SkipLink, ("class", "skip"), ("href", "#" + MainId));
        Html.Line();
        if (RunningLines.IsShown(page.Document.Header) || page.Fields.Count > 0)
        {
            Html.Start("header");
            Html.Line();
            RunningLines.Write(page, page.Document.Header);
            if (page.Fields.Count > 0)
                AnswerBar.Write(page);
            Html.EndLine();
        }
    }

    private void WriteFooter()
    {
        if (!RunningLines.IsShown(page.Document.Footer))
            return;
        Html.Start("footer");
        Html.Line();
        RunningLines.Write(page, page.Document.Footer);
        Html.EndLine();
    }

    private void WriteProperty(string name, string content)
    {
        if (content.Length > 0)
            WriteMeta(("name", name), ("content", content));
    }

    private void WriteMeta(params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Html.Void("meta", attributes);
        Html.Line();
    }

    private void WriteOwn(string name, string content)
    {
        Html.Start(name);
        Html.Verbatim(content);
        Html.EndLine();
    }
}
