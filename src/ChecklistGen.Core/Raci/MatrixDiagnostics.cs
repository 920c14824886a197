using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci;

/// <summary>What can keep a page from being read as a matrix (<c>CG000x</c> but <c>CG0008</c>, <c>CG003x</c>); between them are the lint rules.</summary>
public static class MatrixDiagnostics
{
    /// <summary>The page has no matrix: not an error, but there is nothing to make from it.</summary>
    public static DiagnosticRule NoMatrix { get; } = new("CG0001", Severity.Note, "no-matrix");

    /// <summary>A RACI table has no column that can be identified as the customer's.</summary>
    public static DiagnosticRule UnknownCustomer { get; } = new("CG0002", Severity.Error, "unknown-customer");

    /// <summary>A role cell holds something that is no RACI notation.</summary>
    public static DiagnosticRule UnreadableCell { get; } = new("CG0003", Severity.Error, "unreadable-cell");

    /// <summary>A row's cells don't line up with the header, so that letters may be in the wrong column.</summary>
    public static DiagnosticRule MisalignedRow { get; } = new("CG0004", Severity.Error, "misaligned-row");

    /// <summary>A row holds duties and names no activity.</summary>
    public static DiagnosticRule MissingActivity { get; } = new("CG0005", Severity.Error, "missing-activity");

    /// <summary>A RACI table lacks the line of dashes that makes it a table in Markdown.</summary>
    public static DiagnosticRule MissingDelimiterRow { get; } = new("CG0006", Severity.Warning, "missing-delimiter-row");

    /// <summary>Rows are cut off from their table by a blank line; an error where no table is above them.</summary>
    public static DiagnosticRule DetachedRows { get; } = new("CG0007", Severity.Warning, "detached-rows");

    /// <summary>The date of the last update can't be understood.</summary>
    public static DiagnosticRule UnreadableDate { get; } = new("CG0009", Severity.Note, "unreadable-date");

    /// <summary>A table was not read: an error where it names the customer or holds duties, else a note.</summary>
    public static DiagnosticRule UnreadTable { get; } = new("CG0030", Severity.Error, "unread-table");

    /// <summary>A list was not read although its heading says that it holds the customer's duties.</summary>
    public static DiagnosticRule UnreadList { get; } = new("CG0031", Severity.Error, "unread-list");

    /// <summary>A header is longer or shorter than its rows, and was put above the columns where it must belong.</summary>
    public static DiagnosticRule ShiftedHeader { get; } = new("CG0032", Severity.Warning, "shifted-header");

    /// <summary>Several columns are the customer's, or one is the customer's with somebody else.</summary>
    public static DiagnosticRule SeveralCustomers { get; } = new("CG0033", Severity.Note, "several-customers");

    /// <summary>A party's own name is in its column in place of letters: it says whose the activity is, but not who is accountable.</summary>
    public static DiagnosticRule NameForLetters { get; } = new("CG0034", Severity.Warning, "name-for-letters");

    /// <summary>A checklist lost or duplicated rows of its matrix: a bug in the program.</summary>
    public static DiagnosticRule RowsLost { get; } = new("CG0901", Severity.Error, "rows-lost");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        NoMatrix, UnknownCustomer, UnreadableCell, MisalignedRow, MissingActivity,
        MissingDelimiterRow, DetachedRows, UnreadableDate, UnreadTable,
        UnreadList, ShiftedHeader, SeveralCustomers, NameForLetters, RowsLost,
    ];
}
