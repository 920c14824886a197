namespace ChecklistGen.Templates.Lexing;

internal enum TokenKind
{
    /// <summary>The end of the template.</summary>
    End,

    /// <summary>What could not be read; the token's value says why.</summary>
    Error,

    /// <summary>Text outside tags, after the stripping that whitespace markers ask for.</summary>
    Text,

    /// <summary>The content of an escape block, written as it is.</summary>
    EscapedText,

    /// <summary><c>{{</c>; the value is the indent that the tag gives to what it writes.</summary>
    TagOpen,

    /// <summary><c>}}</c></summary>
    TagClose,
    NewLine,
    Semicolon,

    Identifier,

    /// <summary><c>$</c>, <c>$$</c>, <c>$0</c>, <c>$name</c>.</summary>
    LocalIdentifier,
    Number,
    /// <summary>A whole string; the value is its text.</summary>
    String,

    /// <summary><c>$"…{</c>; the value is the text before the first hole.</summary>
    InterpolationStart,

    /// <summary><c>}…{</c>; the value is the text between two holes.</summary>
    InterpolationMiddle,

    /// <summary><c>}…"</c>; the value is the text after the last hole.</summary>
    InterpolationEnd,

    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,

    Comma,
    Colon,
    Dot,
    QuestionDot,
    Ellipsis,
    At,
    Caret,
    Pipe,
    Question,
    Exclamation,

    Plus,
    Minus,
    Star,
    Slash,
    DoubleSlash,
    Percent,
    PlusPlus,
    MinusMinus,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeExclusive,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Coalesce,
    NotNull,

    Assign,
    PlusAssign,
    MinusAssign,
    StarAssign,
    SlashAssign,
    DoubleSlashAssign,
    PercentAssign,
}
