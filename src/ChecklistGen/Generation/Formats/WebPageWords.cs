using ChecklistGen.Templates.Values;
using ChecklistGen.Html;

namespace ChecklistGen.Generation.Formats;

/// <summary>The words of web pages, out of the same tables as those of templates.</summary>
internal static class WebPageWords
{
    /// <summary>What a page says of itself.</summary>
    public static PageWords From(TemplateMap strings) => new()
    {
        SkipLink = strings.Text("web_skip"),
        Contents = strings.Text("contents"),
        NotSaved = strings.Text("web_not_saved"),
    };

    /// <summary>What stands around the filter of an index.</summary>
    public static FilterWords ForFilter(TemplateMap strings) => new()
    {
        Label = strings.Text("index_filter"),
        Status = strings.Text("index_shown"),
    };
}
