using ChecklistGen.Templates.Diagnostics;

namespace ChecklistGen.Templates;

/// <summary>What came of a rendering: a text or an error.</summary>
public sealed class RenderResult
{
    internal RenderResult(string? text, TemplateDiagnostic? error, IReadOnlyList<LineOrigin>? lines)
    {
        Text = text;
        Error = error;
        Lines = lines ?? [];
    }

    /// <summary>The output; null after an error, and where it went to the host's writer.</summary>
    public string? Text { get; }

    /// <summary>Why there is no usable output; null where there is.</summary>
    public TemplateDiagnostic? Error { get; }

    /// <summary>Whether the output is whole.</summary>
    public bool Succeeded => Error is null;

    /// <summary>Where each line of the output comes from, under <see cref="TemplateContext.TrackLines"/>; else empty.</summary>
    public IReadOnlyList<LineOrigin> Lines { get; }
}
