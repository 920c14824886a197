using ChecklistGen.Office;

namespace ChecklistGen.Excel;

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

    public static PartType Comments { get; } = new(Types + "comments+xml", Office + "comments");

    /// <summary>Comments with their answers. Beside each thread Excel writes a comment for programs that know no threads.</summary>
    public static PartType Threads { get; } = new(
        "application/vnd.ms-excel.threadedcomments+xml", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment");

    /// <summary>What lies over the cells of a sheet.</summary>
    public static PartType Drawing { get; } = new("application/vnd.openxmlformats-officedocument.drawing+xml", Office + "drawing");

    public static PartType Control { get; } = new("application/vnd.ms-excel.controlproperties+xml", Office + "ctrlProp");

    public static PartType EmbeddedObject { get; } = new("application/vnd.openxmlformats-officedocument.oleObject", Office + "oleObject");

    public static PartType EmbeddedPackage { get; } = new("", Office + "package");
}
