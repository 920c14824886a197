using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Templates.Functions;

namespace ChecklistGen.Templates;

/// <summary>What a template is rendered with: data, templates to include, functions, limits, settings. Never changed by a rendering.</summary>
public sealed record TemplateContext
{
    /// <summary>
    /// The global variables. Values are null, strings, numbers, booleans, <see cref="DateTime"/>, <see cref="TimeSpan"/>,
    /// <see cref="IReadOnlyList{T}"/> and <see cref="IReadOnlyDictionary{TKey,TValue}"/> of such values,
    /// <see cref="Values.ITemplateObject"/>. Templates cannot change them, except what is a
    /// <see cref="Values.TemplateObject"/> or a <see cref="Values.TemplateArray"/>.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Data { get; init; } = ImmutableDictionary<string, object?>.Empty;

    /// <summary>Finds included templates; null where <c>include</c> is an error.</summary>
    public ITemplateLoader? Loader { get; init; }

    /// <summary>Functions of the host, beside those of the language; a group with a name of the language's hides it.</summary>
    public ImmutableArray<FunctionGroup> Functions { get; init; } = [];

    /// <summary>How much the rendering may use up.</summary>
    public TemplateLimits Limits { get; init; } = TemplateLimits.Language;

    /// <summary>Which mistakes are errors.</summary>
    public TemplateStrictness Strictness { get; init; } = TemplateStrictness.Language;

    /// <summary>How numbers and dates are printed where a template does not say.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Whether what an indented tag writes is indented like the tag, on each of its lines.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Whether blank lines are indented too.</summary>
    public bool IndentEmptyLines { get; init; } = true;

    /// <summary>Measures <see cref="TemplateLimits.Duration"/>, and is <c>date.now</c> unless <see cref="Now"/> is set.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The time that <c>date.now</c> gives, so that the same input makes the same document; null for the clock's.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>The zone that dates are in: where a parsed date names another, it is converted.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>What <c>math.random</c> and <c>math.uuid</c> start from: the same seed gives the same numbers.</summary>
    public ulong Seed { get; init; }

    /// <summary>Whether the result tells which line of which template wrote each line of output: <see cref="RenderResult.Lines"/>.</summary>
    public bool TrackLines { get; init; }

    /// <summary>Ends the rendering with an error when it is cancelled.</summary>
    public CancellationToken Cancellation { get; init; }
}
