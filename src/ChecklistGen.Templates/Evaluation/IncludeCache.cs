namespace ChecklistGen.Templates.Evaluation;

/// <summary>Asks the loader once for each name in a rendering.</summary>
internal sealed class IncludeCache(ITemplateLoader? loader)
{
    private readonly Dictionary<string, Template?> _templates = new(StringComparer.Ordinal);

    public bool HasLoader => loader is not null;

    public IEnumerable<string> Names => loader?.Names ?? [];

    public Template? Find(string name)
    {
        if (!_templates.TryGetValue(name, out var template))
        {
            template = loader?.Load(name);
            _templates.Add(name, template);
        }

        return template;
    }
}
