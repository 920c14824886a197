using ChecklistGen.Text;
using Scriban.Parsing;

namespace ChecklistGen.Templates.Errors;

/// <summary>Scriban's spans as places in files.</summary>
internal static class Places
{
    /// <summary>Where a span is; what goes over several lines is pointed at on its first, what lies behind the end on the last.</summary>
    public static Location Of(SourceText source, SourceSpan span)
    {
        var (line, column) = source.PositionAt(span.Start.Offset < 0 ? source.Text.Length : span.Start.Offset);
        var length = source.LineAt(line).Length;
        column = Math.Min(column, length + 1);
        return new Location(source.Path, line, column, Math.Clamp(span.Length, 1, Math.Max(1, length - column + 1)));
    }
}
