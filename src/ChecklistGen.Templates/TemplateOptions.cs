using System.Collections.Immutable;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Templates;

/// <summary>What a template is rendered with. Never changed by a rendering.</summary>
public sealed record TemplateOptions
{
    /// <summary>The global variables; templates can shadow them and never change them.</summary>
    public required TemplateObject Data { get; init; }

    /// <summary>Finds included templates; null where <c>include</c> is an error.</summary>
    public IIncludes? Includes { get; init; }

    /// <summary>Functions of the host by group and name: each takes a text (empty for null) and returns one.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, Func<string, string>>> Functions { get; init; } =
        ImmutableDictionary<string, ImmutableDictionary<string, Func<string, string>>>.Empty;

    /// <summary>How much the rendering may use up.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>Whether a name that stands for nothing is an error, as in documents; else it is null, as Scriban has it.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Settings of Scriban that a person changes, by name: <see cref="ScribanSetting.All"/>. Others are ignored.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; init; } = [];

    /// <summary>The time that <c>date.now</c> gives, so that the same input makes the same document.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Whether the result says which line of which template wrote each line of output.</summary>
    public bool TracksLines { get; init; }

    /// <summary>Measures <see cref="TemplateLimits.Duration"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Ends the rendering with an error when it is cancelled.</summary>
    public CancellationToken Cancellation { get; init; }
}

/// <summary>How much a rendering may use up before it fails. 0 switches a limit off.</summary>
public sealed record TemplateLimits
{
    /// <summary>
    /// How often loops may go round: nested loops and the elements that functions of <c>array</c> walk over count together,
    /// until the outermost loop ends. Also the greatest size of a list.
    /// </summary>
    public int LoopSteps { get; init; } = 20_000_000;

    /// <summary>How deep calls and includes may be nested.</summary>
    public int CallDepth { get; init; } = 200;

    /// <summary>
    /// How many characters may be written, captured and included text counting again where it is printed; also the length of
    /// any one text. By default 32 Mi.
    /// </summary>
    public int OutputLength { get; init; } = 32 * 1024 * 1024;

    /// <summary>How deep a value may be nested and still be printed.</summary>
    public int ObjectDepth { get; init; } = 20;

    /// <summary>How long one regular expression may search; zero for ever.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a rendering may take; null for ever.</summary>
    public TimeSpan? Duration { get; init; } = TimeSpan.FromSeconds(4.5);
}

/// <summary>Finds the templates that <c>include</c> names.</summary>
/// <remarks>The same text must be the same object each time, so that it is parsed once.</remarks>
public interface IIncludes
{
    /// <summary>The names that can be included, for "did you mean".</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>The template of that name; null where there is none.</summary>
    /// <exception cref="InvalidOperationException">The name is refused or its file can't be read; the message says why.</exception>
    SourceText? Find(string name);
}
