using ChecklistGen.Data;

namespace ChecklistGen.Generation.Formats;

/// <summary>Writes exactly what templates see, as JSON.</summary>
public sealed class JsonDataWriter : IDataWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(ChecklistData data, Stream output) => DataJson.Write(data, ChecklistJson.Default, output);
}
