using ChecklistGen.Data;

namespace ChecklistGen.Generation.Formats;

/// <summary>Writes a checklist's data as it is, without a template.</summary>
public interface IDataWriter
{
    /// <summary>The format's name on the command line, which is also the file's extension: <c>json</c>.</summary>
    string Format { get; }

    /// <summary>Writes the data.</summary>
    void Write(ChecklistData data, Stream output);
}
