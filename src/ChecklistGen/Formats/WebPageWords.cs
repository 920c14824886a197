using ChecklistGen.Html;
using ChecklistGen.Templating;

namespace ChecklistGen.Formats;

/// <summary>The words of web pages, out of the same tables as those of templates.</summary>
internal static class WebPageWords
{
    /// <summary>What a page in a language says of itself.</summary>
    public static PageWords For(string language)
    {
        var strings = StringTables.For(StringTables.LanguageFor(language));
        return new PageWords
        {
            SkipLink = strings.Text("web_skip"),
            Contents = strings.Text("contents"),
            NotSaved = strings.Text("web_not_saved"),
        };
    }

    /// <summary>What stands around the filter of an index in a language.</summary>
    public static FilterWords ForFilter(string language)
    {
        var strings = StringTables.For(StringTables.LanguageFor(language));
        return new FilterWords { Label = strings.Text("index_filter"), Status = strings.Text("index_shown") };
    }
}
