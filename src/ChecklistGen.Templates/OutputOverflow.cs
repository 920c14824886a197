namespace ChecklistGen.Templates;

/// <summary>What happens when a template writes more than <see cref="TemplateLimits.OutputLength"/>.</summary>
public enum OutputOverflow
{
    /// <summary>The output ends with <c>...</c> and the rendering succeeds, as in the language's other engines.</summary>
    Truncate,

    /// <summary>The rendering fails: nothing is lost without a word.</summary>
    Fail,
}
