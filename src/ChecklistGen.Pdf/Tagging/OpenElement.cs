using ChecklistGen.Pdf.File;

namespace ChecklistGen.Pdf.Tagging;

/// <summary>A structure element whose content is being drawn.</summary>
internal sealed class OpenElement(Tag tag, ObjectId id)
{
    public Tag Tag => tag;

    public ObjectId Id => id;

    /// <summary>What it holds, in reading order.</summary>
    public List<Kid> Kids { get; } = [];

    /// <summary>Where it stands on its page, for figures: left, bottom, right, top.</summary>
    public double[]? Bounds { get; set; }

    /// <summary>Writes the kids; marked content on the element's own page is but a number.</summary>
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
