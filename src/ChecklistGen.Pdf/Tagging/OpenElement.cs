using System.Text;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Tagging;

/// <summary>A structure element whose content is being drawn.</summary>
internal sealed class OpenElement(Tag tag, ObjectId id)
{
    public Tag Tag => tag;

    public ObjectId Id => id;

    /// <summary>What it holds, in reading order.</summary>
    public List<Kid> Kids { get; } = [];

    /// <summary>Its kids that go on later, and are written together with it.</summary>
    public List<OpenElement> Unfinished { get; } = [];

    /// <summary>Where it is on its page, for figures: left, bottom, right, top.</summary>
    public double[]? Bounds { get; set; }

    /// <summary>Writes the kids; marked content on the element's own page is just a number.</summary>
    public void WriteKids(ObjectWriter o, ObjectId? ownPage)
    {
        if (Kids.Count == 0)
            return;
        o.Key("K");
        if (Kids.Count > 1)
            o.OpenArray();
        foreach (var kid in Kids)
            Write(o, kid, ownPage);
        if (Kids.Count > 1)
            o.CloseArray();
    }

    private static void Write(ObjectWriter o, Kid kid, ObjectId? ownPage)
    {
        if (kid.Page is null)
            o.Reference(kid.Object!);
        else if (kid.Object is not null)
            o.Open().Name("Type", "OBJR").Reference("Obj", kid.Object).Reference("Pg", kid.Page).Close();
        else if (kid.Page == ownPage)
            o.Integer(kid.Content);
        else
            o.Open().Name("Type", "MCR").Reference("Pg", kid.Page).Integer("MCID", kid.Content).Close();
    }
}

/// <summary>A kid of a structure element (ISO 32000-1, 14.7.4): marked content, an annotation or another element.</summary>
/// <param name="Page">Where it is; null for an element.</param>
/// <param name="Content">The number of the marked content on that page.</param>
/// <param name="Object">The annotation or element; null for marked content.</param>
internal sealed record Kid(ObjectId? Page, int Content, ObjectId? Object);

/// <summary>How attributes are written (ISO 32000-1, 14.8.5).</summary>
internal static class AttributeObjects
{
    extension(TagAttributes attributes)
    {
        /// <summary>Writes them as a dictionary.</summary>
        public void Write(ObjectWriter o)
        {
            o.Open().Name("O", attributes.ListNumbering is null ? "Table" : "List");
            if (attributes.ListNumbering is not null)
                o.Name("ListNumbering", attributes.ListNumbering);
            if (attributes.Scope is not null)
                o.Name("Scope", attributes.Scope);
            if (attributes.ColumnSpan > 1)
                o.Integer("ColSpan", attributes.ColumnSpan);
            if (attributes.Summary is not null)
                o.Text("Summary", attributes.Summary);
            if (!attributes.Headers.IsEmpty)
            {
                o.OpenArray("Headers");
                foreach (var header in attributes.Headers)
                    o.Bytes(Encoding.ASCII.GetBytes(header));
                o.CloseArray();
            }

            o.Close();
        }
    }
}
