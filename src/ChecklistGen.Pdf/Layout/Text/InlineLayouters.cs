using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>The table of inline layouters: a new kind of inline is one class and one line here.</summary>
internal static class InlineLayouters
{
    private static readonly Dictionary<Type, IInlineLayouter> ByType = new IInlineLayouter[]
    {
        new CheckBoxLayouter(),
        new CodeSpanLayouter(),
        new EmphasisLayouter(),
        new ImageLayouter(),
        new InputFieldLayouter(),
        new LanguageSpanLayouter(),
        new LineBreakLayouter(),
        new LinkLayouter(),
        new MutedLayouter(),
        new PageCountLayouter(),
        new PageNumberLayouter(),
        new ShareBarLayouter(),
        new StrongLayouter(),
        new TextRunLayouter(),
    }.ToDictionary(l => l.Handles);

    /// <summary>The kinds of inlines that can be laid out.</summary>
    public static IReadOnlyCollection<Type> Handled => ByType.Keys;

    public static IInlineLayouter For(Inline inline) => ByType[inline.GetType()];
}

/// <summary>Adds one kind of inline to a paragraph.</summary>
internal interface IInlineLayouter
{
    /// <summary>The kind.</summary>
    Type Handles { get; }

    void Add(Inline node, InlineStyle style, ParagraphBuilder paragraph);
}

/// <summary>The base of inline layouters.</summary>
internal abstract class InlineLayouter<T> : IInlineLayouter
    where T : Inline
{
    public Type Handles => typeof(T);

    public void Add(Inline node, InlineStyle style, ParagraphBuilder paragraph) => Add((T)node, style, paragraph);

    protected abstract void Add(T node, InlineStyle style, ParagraphBuilder paragraph);
}
