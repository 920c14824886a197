using ChecklistGen.Excel.Forms;
using ChecklistGen.Office.Writing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChecklistGen.Excel.Writing;

/// <summary>The texts of a workbook, each once, as cells refer to them (ISO 29500-1, 18.4).</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private uint _uses;

    /// <summary>The number of a text.</summary>
    public int NumberOf(string text)
    {
        _uses++;
        if (_numbers.TryGetValue(text, out var number))
            return number;
        _texts.Add(text);
        return _numbers[text] = _texts.Count - 1;
    }

    /// <summary>Writes the part.</summary>
    public void Write(Stream stream)
    {
        using var part = new ExcelPartWriter(stream);
        part.WriteStart(new SharedStringTable { Count = _uses, UniqueCount = (uint)_texts.Count });
        foreach (var text in _texts)
            part.Write(new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text(SafeText.Escape(text)) { Space = SpaceProcessingModeValues.Preserve }));
        part.WriteEnd();
    }
}
