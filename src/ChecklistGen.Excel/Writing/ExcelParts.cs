using ChecklistGen.Office;

namespace ChecklistGen.Excel.Writing;

/// <summary>The kinds of parts that only spreadsheets have.</summary>
internal static class ExcelParts
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static PartType Workbook { get; } = new(Types + "sheet.main+xml", Office + "officeDocument");

    public static PartType Worksheet { get; } = new(Types + "worksheet+xml", Office + "worksheet");

    public static PartType Table { get; } = new(Types + "table+xml", Office + "table");

    public static PartType Styles { get; } = new(Types + "styles+xml", Office + "styles");

    public static PartType SharedStrings { get; } = new(Types + "sharedStrings+xml", Office + "sharedStrings");
}
