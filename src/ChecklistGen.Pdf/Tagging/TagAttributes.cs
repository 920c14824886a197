using System.Collections.Immutable;
using ChecklistGen.Pdf.File;

namespace ChecklistGen.Pdf.Tagging;

/// <summary>Standard attributes of a structure element (ISO 32000-1, 14.8.5) as far as layout decides them.</summary>
internal sealed record TagAttributes
{
    /// <summary>What a header cell heads: <c>Row</c> or <c>Column</c>.</summary>
    public string? Scope { get; init; }

    /// <summary>How many columns a cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows a cell covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The ids of the cells that head a cell.</summary>
    public ImmutableArray<string> Headers { get; init; } = [];

    /// <summary>What a table shows.</summary>
    public string? Summary { get; init; }

    /// <summary>How a list is numbered: <c>Decimal</c>, <c>Disc</c>, <c>None</c>.</summary>
    public string? ListNumbering { get; init; }

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => this == Nothing;

    /// <summary>Whether many elements have these same attributes, so that they are worth an object of their own.</summary>
    public bool IsCommon => Headers.IsEmpty && Summary is null;

    private static TagAttributes Nothing { get; } = new();

    public void Write(ObjectWriter o)
    {
        o.Open().Name("O", ListNumbering is null ? "Table" : "List");
        if (ListNumbering is not null)
            o.Name("ListNumbering", ListNumbering);
        if (Scope is not null)
            o.Name("Scope", Scope);
        if (ColumnSpan > 1)
            o.Integer("ColSpan", ColumnSpan);
        if (RowSpan > 1)
            o.Integer("RowSpan", RowSpan);
        if (Summary is not null)
            o.Text("Summary", Summary);
        if (!Headers.IsEmpty)
        {
            o.OpenArray("Headers");
            foreach (var header in Headers)
                o.Bytes(System.Text.Encoding.ASCII.GetBytes(header));
            o.CloseArray();
        }

        o.Close();
    }
}
