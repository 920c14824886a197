using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Content;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Forms;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Painting;

/// <summary>
/// Draws pages and writes them to the file, with the structure of what is on them. Headers and footers, which may say how
/// many pages there are, come when all are drawn; until then what was drawn waits in memory.
/// </summary>
internal sealed class PagePainter
{
    private readonly PdfFile _file;
    private readonly Canvas _canvas;
    private readonly StructureTree _tree;
    private readonly PageTree _pages;
    private readonly ImageWriter _images;
    private readonly FormWriter _form;
    private readonly LinkWriter _links;
    private readonly List<ObjectId> _annotations = [];
    private readonly List<PaintedPage> _painted = [];
    private Tag? _current; // of the marked content that is open
    private bool _isRepeated; // what is open is a header row that was read on an earlier page

    public PagePainter(PdfFile file, Canvas canvas, StructureTree tree, PageTree pages, ImageWriter images, FormWriter form, LinkWriter links)
    {
        (_file, _canvas, _tree, _pages, _images, _form, _links) = (file, canvas, tree, pages, images, form, links);
    }

    /// <summary>Draws a page.</summary>
    public void Paint(Page page)
    {
        var id = _pages.Page(page.Number);
        _canvas.Begin(page.Setup.Height);
        _tree.BeginPage(id);
        PaintDecoration(page.Setup, page.Backdrop, ArtifactKind.Layout);
        foreach (var box in page.Boxes)
            PaintBox(page, id, box);
        EndLink(page, id);
        EndMarked();
        _painted.Add(new PaintedPage(page.Setup, _canvas.Content.ToArray(), _tree.EndPage(), [.. _annotations]));
        _annotations.Clear();
    }

    /// <summary>Adds headers and footers, and writes the pages.</summary>
    public void Finish(RunningLines running)
    {
        for (var number = 1; number <= _painted.Count; number++)
        {
            var page = _painted[number - 1];
            _canvas.Begin(page.Paper.Height);
            PaintDecoration(page.Paper, running.Header(page.Paper, number), ArtifactKind.Header);
            _canvas.Append(page.Content);
            PaintDecoration(page.Paper, running.Footer(page.Paper, number), ArtifactKind.Footer);
            _pages.Write(number, page.Paper, _file.AddStream(_canvas.Content), page.StructParents, page.Annotations);
        }
    }

    private static Rectangle Around(List<Box> boxes)
    {
        var (left, top) = (boxes.Min(b => b.Area.Left), boxes.Min(b => b.Area.Top));
        return new Rectangle(left, top, boxes.Max(b => b.Area.Right) - left, boxes.Max(b => b.Area.Bottom) - top);
    }

    private void PaintDecoration(PageSetup paper, List<Box> boxes, ArtifactKind kind)
    {
        if (boxes.Count == 0)
            return;
        _canvas.BeginArtifact(kind, kind == ArtifactKind.Layout ? null : Around(boxes));
        for (var i = 0; i < boxes.Count;)
        {
            if (boxes[i] is RuleBox rule)
                i = PaintRules(boxes, i, rule);
            else
                Draw(paper, boxes[i++]);
        }

        _canvas.EndMarked();
    }

    // Rules of one look are drawn at one go.
    private int PaintRules(List<Box> boxes, int first, RuleBox rule)
    {
        var end = first;
        while (end < boxes.Count && boxes[end] is RuleBox next && next.Thickness == rule.Thickness && next.Colour == rule.Colour)
            end++;
        _canvas.Lines(boxes.GetRange(first, end - first).Select(b => b.Area), rule.Thickness, rule.Colour);
        return end;
    }

    private void PaintBox(Page page, ObjectId id, Box box)
    {
        if (box.Tag is { } tag && tag.LinkTag != _links.Current)
        {
            EndLink(page, id);
            _links.Begin(tag.LinkTag);
        }

        switch (box)
        {
            case EmptyBox:
                EndMarked();
                _tree.Reach(box.Tag!);
                break;
            case FieldBox field:
                EndMarked();
                PaintField(page, id, field);
                break;
            case { Tag: null }:
                MarkRepeated();
                Draw(page.Setup, box);
                break;
            default:
                Mark(box.Tag);
                Draw(page.Setup, box);
                _links.Add(box);
                break;
        }
    }

    private void PaintField(Page page, ObjectId id, FieldBox field)
    {
        var widget = _file.Allocate();
        var key = _tree.AddAnnotation(field.Tag!, widget);
        _form.Write(widget, field, page.Setup.Height, id, key);
        _annotations.Add(widget);
    }

    private void EndLink(Page page, ObjectId id)
    {
        if (_links.End() is not { } link)
            return;
        EndMarked();
        var annotation = _file.Allocate();
        _links.Write(annotation, link, page.Setup.Height, id, _tree.AddAnnotation(link.Tag, annotation));
        _annotations.Add(annotation);
    }

    private void Mark(Tag tag)
    {
        if (_current == tag)
            return;
        EndMarked();
        _canvas.BeginContent(tag.Type, _tree.Mark(tag));
        _current = tag;
    }

    private void MarkRepeated()
    {
        if (_isRepeated)
            return;
        EndMarked();
        _canvas.BeginArtifact(ArtifactKind.Pagination);
        _isRepeated = true;
    }

    private void EndMarked()
    {
        if (_current is not null || _isRepeated)
            _canvas.EndMarked();
        (_current, _isRepeated) = (null, false);
    }

    private void Draw(PageSetup paper, Box box)
    {
        switch (box)
        {
            case TextBox text:
                _canvas.Text(text.Glyphs, text.Area.Left, text.Baseline, text.Size, text.Colour);
                break;
            case FillBox fill:
                _canvas.Fill(fill.Area, fill.Colour);
                break;
            case ShareBarBox bar:
                foreach (var part in bar.Parts)
                    _canvas.Fill(part.Area, part.Colour);
                _canvas.Outline(bar.Area, 0.5, bar.Outline);
                SetBounds(paper, box);
                break;
            case PictureBox picture:
                _canvas.Picture(_images.ResourceOf(picture.Image), picture.Area);
                SetBounds(paper, box);
                break;
        }
    }

    private void SetBounds(PageSetup paper, Box figure)
    {
        var height = paper.Height;
        if (figure.Tag is { } tag)
            _tree.SetBounds(tag, [figure.Area.Left, height - figure.Area.Bottom, figure.Area.Right, height - figure.Area.Top]);
    }

    private sealed record PaintedPage(PageSetup Paper, byte[] Content, int StructParents, ObjectId[] Annotations);
}
