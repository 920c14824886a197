using System.Collections.Immutable;

namespace ChecklistGen.Pages;

/// <summary>Collects the blocks of a page, in its order: items of lists come one by one, and lists are made of them.</summary>
public sealed class PageBuilder
{
    private readonly ImmutableArray<PageBlock>.Builder _blocks = ImmutableArray.CreateBuilder<PageBlock>();
    private readonly ImmutableArray<PageListItem>.Builder _items = ImmutableArray.CreateBuilder<PageListItem>();
    private int _lineBelowTable;
    private bool _itemTouchesTable;

    /// <summary>The block that was added last, where it is a table.</summary>
    public PageTable? LastTable => _items.Count == 0 && _blocks.Count > 0 ? _blocks[^1] as PageTable : null;

    /// <summary>Adds a block that is neither a table nor a list.</summary>
    public void Add(PageBlock block)
    {
        EndList();
        _blocks.Add(block with { TouchesTable = Touches(block.Location.Line) });
        _lineBelowTable = 0;
    }

    /// <summary>Adds a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="lastLine">The page's line on which it ends; 0 where the format has no lines.</param>
    public void AddTable(PageTable table, int lastLine)
    {
        EndList();
        _blocks.Add(table);
        _lineBelowTable = lastLine + 1;
    }

    /// <summary>Adds the blocks of a part of the page that was read apart.</summary>
    public void Add(ImmutableArray<PageBlock> blocks)
    {
        EndList();
        _blocks.AddRange(blocks);
        _lineBelowTable = 0;
    }

    /// <summary>Adds an item to the list that the block above is, or begins a list.</summary>
    public void AddItem(PageListItem item)
    {
        if (_items.Count == 0)
            _itemTouchesTable = Touches(item.Lines[0].Location.Line);
        _items.Add(item);
        _lineBelowTable = 0;
    }

    /// <summary>All blocks so far.</summary>
    public ImmutableArray<PageBlock> ToBlocks()
    {
        EndList();
        return _blocks.ToImmutable();
    }

    private bool Touches(int line) => line > 0 && line <= _lineBelowTable;

    private void EndList()
    {
        if (_items.Count == 0)
            return;
        _blocks.Add(new PageList(_items.ToImmutable()) { TouchesTable = _itemTouchesTable });
        _items.Clear();
    }
}
