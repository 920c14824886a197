namespace ChecklistGen.Templates;

/// <summary>Finds the templates that <c>include</c> names.</summary>
/// <remarks>
/// The host decides what a name means, parses (<see cref="Template.Parse"/> with the path to show in messages) and may keep what it
/// parsed: one template can be rendered any number of times, on any number of threads. The engine asks once for a name in a
/// rendering. A loader that reads files refuses names that leave its folder. The message of an exception that it throws is shown to
/// the author of the template, at the <c>include</c>.
/// </remarks>
public interface ITemplateLoader
{
    /// <summary>The names that can be included, for "did you mean"; empty where they are not known.</summary>
    IEnumerable<string> Names => [];

    /// <summary>The template of that name; null where there is none.</summary>
    Template? Load(string name);
}
