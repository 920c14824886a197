using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Benchmarks;

/// <summary>Pages to measure with: the seeds, and pages of any length that look like them.</summary>
internal static class Pages
{
    /// <summary>The five seeds.</summary>
    public static SourceText[] Seeds([CallerFilePath] string here = "") =>
    [
        .. Directory.GetFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "seeds"))
            .Order(StringComparer.Ordinal)
            .Select(f => SourceText.FromBytes(Path.GetFileName(f), File.ReadAllBytes(f))),
    ];

    /// <summary>A page with so many rows, a section for every 20.</summary>
    public static SourceText OfLength(int rows)
    {
        string[] cells = ["RA | I", "A | R", "I | RA", "R | A", "C | RA"];
        var page = new StringBuilder("# Responsibility model for Large Services\n\n## 1. Service usage\n\n");
        for (var row = 0; row < rows; row++)
        {
            if (row % 20 == 0)
                page.Append(CultureInfo.InvariantCulture, $"\n### 1.{(row / 20) + 1}. Section {row / 20}\n\n| Activity | Customer | OVHcloud |\n| --- | --- | --- |\n");
            page.Append(CultureInfo.InvariantCulture, $"| Take care of the **{row}th** part of the service (storage, networks, accounts) | {cells[row % cells.Length]} |\n");
        }

        return SourceText.FromString("large.md", page.ToString());
    }
}
