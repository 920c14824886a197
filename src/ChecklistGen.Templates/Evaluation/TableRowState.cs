using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>What a template can ask about a running <c>tablerow</c>: the same as of <c>for</c>, and the column.</summary>
internal sealed class TableRowState(LoopSource source, int columns) : LoopState(source)
{
    public int Column => Index % columns;

    public int Row => Index / columns;

    public override IEnumerable<string> MemberNames => base.MemberNames.Append("col");

    public override bool TryGetMember(string name, out object? value)
    {
        if (name != "col")
            return base.TryGetMember(name, out value);
        value = Box.Of(Column);
        return true;
    }
}
