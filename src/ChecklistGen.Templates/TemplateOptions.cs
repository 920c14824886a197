using System.Collections.Immutable;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Templates;

/// <summary>What a template is rendered with. Rendering does not change it.</summary>
public sealed record TemplateOptions
{
    /// <summary>The global variables; templates can shadow them but not change them.</summary>
    public required TemplateObject Data { get; init; }

    /// <summary>Finds included templates; if null, <c>include</c> is an error.</summary>
    public IIncludes? Includes { get; init; }

    /// <summary>The host's functions by group and name: each takes a string (empty for null) and returns one.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, Func<string, string>>> Functions { get; init; } =
        ImmutableDictionary<string, ImmutableDictionary<string, Func<string, string>>>.Empty;

    /// <summary>The limits of the rendering.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>Whether an unknown name is an error, as in documents, or null, as in Scriban.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Scriban settings changed by the user, by name: <see cref="ScribanSetting.All"/>. Others are ignored.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; init; } = [];

    /// <summary>The time that <c>date.now</c> returns, so that the same input gives the same document.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Whether to track which template line wrote each line of output.</summary>
    public bool TracksLines { get; init; }

    /// <summary>Measures <see cref="TemplateLimits.Duration"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Ends the rendering with an error when cancelled.</summary>
    public CancellationToken Cancellation { get; init; }
}

/// <summary>Limits beyond which a rendering fails. 0 disables a limit.</summary>
public sealed record TemplateLimits
{
    /// <summary>
    /// The number of loop steps, counted together for nested loops and <c>array</c> functions until the outermost loop ends.
    /// Also the maximum length of a list.
    /// </summary>
    public int LoopSteps { get; init; } = 20_000_000;

    /// <summary>The maximum nesting of calls and includes.</summary>
    public int CallDepth { get; init; } = 200;

    /// <summary>
    /// The number of characters written; captured and included text counts again when printed. Also the maximum length of a
    /// string. Default: 32 Mi.
    /// </summary>
    public int OutputLength { get; init; } = 32 * 1024 * 1024;

    /// <summary>The maximum nesting of a value that is printed.</summary>
    public int ObjectDepth { get; init; } = 20;

    /// <summary>The time limit for matching a regular expression; zero for none.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The time limit of a rendering; null for none.</summary>
    public TimeSpan? Duration { get; init; } = TimeSpan.FromSeconds(4.5);
}

/// <summary>Finds the templates that <c>include</c> names.</summary>
/// <remarks>Must return the same object for the same text, so that it is parsed once.</remarks>
public interface IIncludes
{
    /// <summary>The names that can be included, for suggestions.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>The template of that name; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">The name is rejected or its file can't be read; the message says why.</exception>
    SourceText? Find(string name);
}
