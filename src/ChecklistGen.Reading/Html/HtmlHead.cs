using AngleSharp.Html.Parser.Tokens.Struct;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Html;

/// <summary>What a page in HTML says about itself: its title, language, address, and what its metadata say.</summary>
internal sealed class HtmlHead(PageTexts texts)
{
    private readonly List<KeyValuePair<string, FrontMatterEntry>> _entries = [];
    private FrontMatterEntry? _title;

    /// <summary>Takes the title.</summary>
    public void AddTitle(TextSpan span)
    {
        var title = texts.Of(span);
        _title ??= new FrontMatterEntry(title.Text, title.Text, title.Location);
    }

    /// <summary>Takes what a tag of the head, or the root's, says.</summary>
    public void Add(HtmlTag tag, ref StructHtmlToken token, TextSpan span)
    {
        var (key, value) = tag switch
        {
            HtmlTag.Root => ("lang", token.GetAttribute("lang").ToString()),
            HtmlTag.Link when token.GetAttribute("rel").Memory.Span is "canonical" => ("url", token.GetAttribute("href").ToString()),
            HtmlTag.Meta => (NameOf(ref token), token.GetAttribute("content").ToString()),
            _ => ("", ""),
        };
        if (key.Length == 0 || value.Length == 0)
            return;
        var plain = texts.Plain(value).Text;
        _entries.Add(KeyValuePair.Create(FrontMatter.Simplify(key), new FrontMatterEntry(plain, plain, texts.LocationOf(span))));
    }

    /// <summary>All of it. The title counts where no heading of the page is one, since sites add their own name to it.</summary>
    public FrontMatter ToFrontMatter(IEnumerable<PageBlock> blocks)
    {
        if (_title is not null && !blocks.Any(b => b is PageHeading { Level: 1, Content.Text.Length: > 0 }))
            _entries.Add(KeyValuePair.Create("title", _title));
        return new FrontMatter(_entries);
    }

    // article:modified_time, og:title, …: the part after the colon is the key.
    private static string NameOf(ref StructHtmlToken token)
    {
        var name = token.GetAttribute("name").ToString();
        if (name.Length == 0)
            name = token.GetAttribute("property").ToString();
        var key = name[(name.LastIndexOf(':') + 1)..];
        return key switch
        {
            "modified_time" or "last-modified" => "modified",
            "title" or "url" => "", // those of a card for social media
            _ => key,
        };
    }
}
