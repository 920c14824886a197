namespace ChecklistGen.Word.Writing.Styles;

/// <summary>What a style applies to; the names in lower case are Word's.</summary>
internal enum StyleType
{
    Paragraph,
    Character,
    Table,
}
