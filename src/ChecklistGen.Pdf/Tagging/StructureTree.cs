using System.Text;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Tagging;

/// <summary>
/// The structure tree (ISO 32000-1, 14.7), written while the document is drawn: an element is written when content of
/// another one begins, or, if it goes on later, when the element around it ends. This needs content in reading order; where
/// it is not, writing fails.
/// </summary>
internal sealed class StructureTree(PdfFile file)
{
    private readonly ParentTree _parents = new(file);
    private readonly List<OpenElement> _open = [];
    private readonly List<(string Id, ObjectId Element)> _ids = [];
    private readonly Dictionary<TagAttributes, ObjectId> _commonAttributes = [];
    private readonly Dictionary<Tag, ObjectId> _headings = [];
    private ObjectId? _document;
    private ObjectId? _page;

    /// <summary>The tree's root, for the catalog.</summary>
    public ObjectId Root { get; } = file.Allocate();

    public void BeginPage(ObjectId page)
    {
        _page = page;
        _parents.BeginPage();
    }

    /// <summary>Ends a page, and returns the key under which its content is listed.</summary>
    public int EndPage() => _parents.EndPage();

    /// <summary>The number for the next marked content of a tag on this page.</summary>
    public int Mark(Tag tag)
    {
        var element = Reach(tag);
        var number = _parents.AddContent(element.Id);
        element.Kids.Add(new Kid(_page, number, null));
        return number;
    }

    /// <summary>Adds an annotation to an element, and returns the key that the annotation refers to it by.</summary>
    public int AddAnnotation(Tag tag, ObjectId annotation)
    {
        var element = Reach(tag);
        element.Kids.Add(new Kid(_page, 0, annotation));
        return _parents.AddAnnotation(element.Id);
    }

    /// <summary>Says where on the page a figure is.</summary>
    /// <param name="tag">The figure, just marked.</param>
    /// <param name="bounds">Left, bottom, right, top.</param>
    public void SetBounds(Tag tag, double[] bounds) => Reach(tag).Bounds = bounds;

    /// <summary>The element of a heading that was drawn.</summary>
    public ObjectId ElementOf(Tag heading) => _headings[heading];

    /// <summary>Makes sure that there is an element, even where it has no content of its own.</summary>
    public OpenElement Reach(Tag tag)
    {
        var shared = tag;
        while (shared is not null && (shared.Depth >= _open.Count || _open[shared.Depth].Tag != shared))
            shared = shared.Parent;
        CloseTo(shared is null ? 0 : shared.Depth + 1);
        if (shared != tag)
            Open(tag);
        return _open[^1];
    }

    /// <summary>Writes what is still open, and the root.</summary>
    public void Finish()
    {
        if (_document is null)
            Reach(new Tag("Document", parent: null));
        CloseTo(0);
        var parentTree = _parents.Finish();
        _ids.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        var idTree = file.AddDictionary(o =>
        {
            o.OpenArray("Names");
            foreach (var (id, element) in _ids)
                o.Bytes(Encoding.ASCII.GetBytes(id)).Reference(element);
            o.CloseArray();
        });
        file.WriteDictionary(Root, o => o.Name("Type", "StructTreeRoot").OpenArray("K").Reference(_document!).CloseArray()
            .Reference("ParentTree", parentTree).Integer("ParentTreeNextKey", _parents.NextKey).Reference("IDTree", idTree));
    }

    private void Open(Tag tag)
    {
        if (tag.Parent is { } parent && (parent.Depth >= _open.Count || _open[parent.Depth].Tag != parent))
            Open(parent);
        if (tag.IsComplete)
            throw new InvalidOperationException($"content of a {tag.Type} comes after content that follows it");
        if (tag.GoesOn && _open[^1].Unfinished.Find(e => e.Tag == tag) is { } unfinished)
        {
            _open.Add(unfinished);
            return;
        }

        var element = new OpenElement(tag, file.Allocate());
        if (_open.Count > 0)
            _open[^1].Kids.Add(new Kid(null, 0, element.Id));
        else
            _document = element.Id;
        _open.Add(element);
        if (tag.Type is ['H', >= '1' and <= '6'])
            _headings.Add(tag, element.Id);
    }

    private void CloseTo(int depth)
    {
        while (_open.Count > depth)
        {
            var element = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            if (!element.Tag.GoesOn)
                Complete(element, _open.Count > 0 ? _open[^1].Id : Root);
            else if (!_open[^1].Unfinished.Contains(element))
                _open[^1].Unfinished.Add(element);
        }
    }

    private void Complete(OpenElement element, ObjectId parent)
    {
        foreach (var kid in element.Unfinished)
            Complete(kid, element.Id);
        element.Tag.IsComplete = true;
        Write(element, parent);
    }

    private void Write(OpenElement element, ObjectId parent)
    {
        var tag = element.Tag;
        var attributes = AttributesOf(tag);
        var page = element.Kids.Find(k => k.Page is not null)?.Page;
        var o = file.Begin(element.Id).Open().Name("Type", "StructElem").Name("S", tag.Type).Reference("P", parent);
        if (page is not null)
            o.Reference("Pg", page);
        if (tag.Id is not null)
        {
            o.Bytes("ID", Encoding.ASCII.GetBytes(tag.Id));
            _ids.Add((tag.Id, element.Id));
        }

        if (tag.Language is not null)
            o.Text("Lang", tag.Language);
        if (tag.Alternative is not null)
            o.Text("Alt", tag.Alternative);
        if (attributes is { } shared)
            o.Reference("A", shared);
        else if (tag.Attributes is { IsEmpty: false } own)
            own.Write(o.Key("A"));
        else if (element.Bounds is { } bounds)
            o.Open("A").Name("O", "Layout").Numbers("BBox", bounds).Close();
        element.WriteKids(o, page);
        o.Close();
        file.End();
    }

    // Must run before the element's object begins, since it may write an object itself.
    private ObjectId? AttributesOf(Tag tag)
    {
        if (tag.Attributes is not { IsEmpty: false, IsCommon: true } attributes)
            return null;
        if (!_commonAttributes.TryGetValue(attributes, out var id))
        {
            _commonAttributes.Add(attributes, id = file.Allocate());
            attributes.Write(file.Begin(id));
            file.End();
        }

        return id;
    }
}
