using ChecklistGen.Raci;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Tables;

/// <summary>What the words of a column's header say. The tables of a page repeat their headers, so that each is asked once.</summary>
internal sealed class ColumnHeader(string text)
{
    /// <summary>The header as plain text.</summary>
    public string Text => text;

    /// <summary>Its words as the tables of words spell them, blanks between them.</summary>
    public string Words { get; } = string.Join(' ', Tokens.WordsOf(text));

    /// <summary>What it has in common with other spellings of a party's name.</summary>
    public string PartyKey { get; } = Vocabulary.PartyKey(text);

    /// <summary>The duty that it stands for in a transposed matrix.</summary>
    public Duties? Duty { get; } = Vocabulary.DutyOf(text);

    public bool IsActivity { get; } = Vocabulary.IsActivity(text);

    public bool IsActivityLike { get; } = Vocabulary.IsActivityLike(text);

    /// <summary>Whose column its words make it.</summary>
    public PartySide Side { get; } = Vocabulary.SideOf(text);

    /// <summary>Whether it is the customer's, alone or with others.</summary>
    public bool IsCustomer => Side is PartySide.Customer or PartySide.Joint;

    public bool IsProvider => Side == PartySide.Provider;

    public bool IsShared => Side == PartySide.Shared;
}
