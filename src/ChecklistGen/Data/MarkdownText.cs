using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChecklistGen.Raci;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>
/// A text that came from a page or a person: in a template it prints as Markdown that shows what people see there, and
/// <c>.plain</c> is the untouched text, which JSON has, too.
/// </summary>
/// <param name="plain">The text.</param>
/// <param name="links">The parts of it that are links, by their start, with whole addresses; default where there are none.</param>
[JsonConverter(typeof(MarkdownTextConverter))]
public sealed class MarkdownText(string plain, ImmutableArray<TextLink> links = default) : TemplateText
{
    private string? _escaped;

    /// <summary>What people see in its place: the same, but for what a page has in markup.</summary>
    public string Shown { get; private init; } = plain;

    /// <inheritdoc/>
    public override string Text => _escaped ??=
        links.IsDefaultOrEmpty ? MarkdownEscaper.EscapeForTemplate(Shown) : MarkdownEscaper.EscapeForTemplate(Plain, links);

    /// <inheritdoc/>
    public override string Plain { get; } = plain;

    /// <summary>Wraps a text; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static MarkdownText? From(string? text) => text is null ? null : new MarkdownText(text);

    /// <summary>What the page has in the cells of a row, with <c>|</c> between them.</summary>
    public static MarkdownText Of(params IEnumerable<RaciCell> cells) => new(string.Join(" | ", cells.Select(c => c.Raw))) { Shown = string.Join(" | ", cells.Select(c => c.Shown)) };
}

/// <summary>Writes the untouched text; reads none.</summary>
internal sealed class MarkdownTextConverter : JsonConverter<MarkdownText>
{
    public override MarkdownText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, MarkdownText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Plain);
}
