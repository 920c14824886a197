using ChecklistGen.Data;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Templating;

/// <summary>
/// Renders templates. Ours implements the Scriban language; the Scriban package itself would plug in here, as one class.
/// </summary>
public interface ITemplateEngine
{
    /// <summary>Renders a template on data; findings point at the template's files.</summary>
    Outcome<RenderedTemplate> Render(TemplateSet template, DataObject data);
}
