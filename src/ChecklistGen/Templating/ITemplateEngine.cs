using ChecklistGen.Data;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Templating;

/// <summary>
/// Renders templates. Ours implements the Scriban language; the Scriban package itself would plug in here, as one class.
/// </summary>
public interface ITemplateEngine
{
    /// <summary>Renders a template on data; findings point at the template's files.</summary>
    /// <param name="template">The template.</param>
    /// <param name="data">What it sees.</param>
    /// <param name="settings">Settings of the language, by the names in <see cref="TemplateSetting.All"/>.</param>
    Outcome<RenderedTemplate> Render(TemplateSet template, DataObject data, IEnumerable<KeyValuePair<string, string>> settings);
}
