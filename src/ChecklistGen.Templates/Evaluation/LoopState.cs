using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>What a template can ask about a running loop: <c>for.index</c>, <c>for.last</c>, ….</summary>
internal class LoopState(LoopSource? source) : ITemplateObject
{
    private static readonly string[] Names = ["index", "rindex", "first", "last", "even", "odd", "length", "changed"];

    public int Index { get; set; }

    /// <summary>Whether the element differs from the one before.</summary>
    public bool IsChanged { get; set; } = true;

    public virtual IEnumerable<string> MemberNames => source is null ? ["index", "first", "even", "odd"] : Names;

    public virtual bool TryGetMember(string name, out object? value)
    {
        value = name switch
        {
            "index" => Box.Of(Index),
            "first" => Box.Of(Index == 0),
            "even" => Box.Of(Index % 2 == 0),
            "odd" => Box.Of(Index % 2 != 0),
            "rindex" when source is not null => Box.Of(source.Length - Index - 1),
            "length" when source is not null => Box.Of(source.Length),
            "last" when source is not null => Box.Of(!source.HasNext),
            "changed" when source is not null => Box.Of(IsChanged),
            _ => null,
        };
        return value is not null;
    }
}
