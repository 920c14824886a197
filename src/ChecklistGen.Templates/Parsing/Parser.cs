using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates.Parsing;

/// <summary>Turns tokens into the tree that is rendered. The first error ends it.</summary>
internal sealed partial class Parser(SourceText source, List<Token> tokens)
{
    // Blocks and expressions inside one another: enough for any template, and far from the end of the stack.
    private const int MaximumDepth = 250;

    // The words whose `end` is still to come.
    private readonly Stack<Token> _open = [];

    private int _index;
    private int _depth;

    // Inside [ ] and { } line ends mean nothing.
    private int _freeLines;

    private Token Current => tokens[_index];

    private Token Previous => tokens[_index - 1];

    public Block ParseTemplate()
    {
        Check();
        return ParseBlock(BlockKind.Template);
    }

    private SourceSpan Span(Token token) => new(source, token.Start, token.End);

    private SourceSpan SpanFrom(int start) => new(source, start, Math.Max(start, Previous.End));

    private SourceSpan SpanFrom(Node node) => SpanFrom(node.Span.Start);

    private void Advance()
    {
        _index++;
        SkipFreeLines();
        Check();
    }

    private void SkipFreeLines()
    {
        while (_freeLines > 0 && Current.Kind == TokenKind.NewLine)
            _index++;
    }

    private void Check()
    {
        if (Current.Value is LexicalError error)
            throw Error(Current, error.Message, error.Help);
    }

    /// <summary>The token behind the current one.</summary>
    private Token Peek()
    {
        var index = _index + 1;
        while (_freeLines > 0 && index < tokens.Count - 1 && tokens[index].Kind == TokenKind.NewLine)
            index++;
        return index < tokens.Count ? tokens[index] : tokens[^1];
    }

    private bool Is(TokenKind kind) => Current.Kind == kind;

    /// <summary>Whether the current token touches the one before, as the bracket in <c>a[0]</c> does.</summary>
    private bool IsTouching => _index > 0 && Previous.End == Current.Start;

    private Token Take()
    {
        var token = Current;
        Advance();
        return token;
    }

    /// <summary>Takes the word that begins a block.</summary>
    private Token Open()
    {
        _open.Push(Current);
        return Take();
    }

    private bool TryTake(TokenKind kind)
    {
        if (!Is(kind))
            return false;
        Advance();
        return true;
    }

    private Token Expect(TokenKind kind, string what, string? help = null) =>
        Is(kind) ? Take() : throw Unexpected($"expected {what}", help);

    private void Enter()
    {
        if (++_depth > MaximumDepth)
            throw Error(Current, $"blocks and expressions are nested more than {MaximumDepth} deep", "take it apart with variables or functions");
    }
}
