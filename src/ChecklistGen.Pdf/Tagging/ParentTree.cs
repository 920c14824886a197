using ChecklistGen.Pdf.File;

namespace ChecklistGen.Pdf.Tagging;

/// <summary>Maps content back to its structure element (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class ParentTree(PdfFile file)
{
    private readonly List<ObjectId?> _entries = []; // by key: a page's array of elements, or an annotation's element
    private readonly List<ObjectId> _contents = []; // of the page: the element of each marked content
    private int _pageKey;

    /// <summary>The first key that is not used.</summary>
    public int NextKey => _entries.Count;

    public void BeginPage()
    {
        _pageKey = _entries.Count;
        _entries.Add(null);
        _contents.Clear();
    }

    public int AddContent(ObjectId element)
    {
        _contents.Add(element);
        return _contents.Count - 1;
    }

    public int AddAnnotation(ObjectId element)
    {
        _entries.Add(element);
        return _entries.Count - 1;
    }

    public int EndPage()
    {
        var array = _entries[_pageKey] = file.Allocate();
        var o = file.Begin(array).OpenArray();
        foreach (var element in _contents)
            o.Reference(element);
        o.CloseArray();
        file.End();
        return _pageKey;
    }

    public ObjectId Finish() => file.AddDictionary(o =>
    {
        o.OpenArray("Nums");
        for (var key = 0; key < _entries.Count; key++)
            o.Integer(key).Reference(_entries[key]!);
        o.CloseArray();
    });
}
