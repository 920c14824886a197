using ChecklistGen.Documents;
using ChecklistGen.Excel;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Generation.Workbooks;

/// <summary>The sheet of a workbook on which texts go on that are longer than a cell holds.</summary>
internal static class ContinuedSheet
{
    /// <summary>The sheet, without lines.</summary>
    /// <param name="words">The words of the workbook's language.</param>
    /// <param name="isForm">Whether answers go on there, too.</param>
    public static SheetTable In(TemplateMap words, bool isForm) => new(
        words.Text("long_texts"),
        [
            new(words.Text("id"), 20) { Use = ColumnUse.Id },
            new(words.Text("field"), 20) { Use = ColumnUse.Label },
            new(words.Text("long_texts_rest"), 100) { Field = isForm ? "" : null, Kind = FieldKind.MultilineText },
        ],
        [])
    {
        Title = words.Text("long_texts"),
        Intro = [words.Text("long_texts_text")],
    };
}
