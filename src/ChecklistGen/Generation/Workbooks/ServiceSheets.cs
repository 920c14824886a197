using ChecklistGen.Data;
using ChecklistGen.Documents;

namespace ChecklistGen.Generation.Workbooks;

/// <summary>Writes checklists as a workbook that people fill in: from their data, without a template.</summary>
public interface IWorkbookWriter
{
    /// <summary>The format's name on the command line, which is also the file's extension: <c>xlsx</c>.</summary>
    string Format { get; }

    /// <summary>Writes a workbook.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="services">The services it is about: one, or all of a run.</param>
    /// <param name="isCombined">Whether it is about all services of a run, even where that is one.</param>
    /// <param name="output">Where it goes.</param>
    void Write(string title, IReadOnlyList<ServiceSheets> services, bool isCombined, Stream output);
}

/// <summary>A service of a workbook.</summary>
/// <param name="Data">Its data, in the workbook's format.</param>
/// <param name="Form">What the workbook asks about it.</param>
public sealed record ServiceSheets(ChecklistData Data, FormService Form);
