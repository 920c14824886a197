using System.Globalization;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Tests.Office.Support;

namespace ChecklistGen.Tests.Office;

/// <summary>
/// However a matrix is laid out in a file, its duties are the same; where the file is damaged, they are the same or an error says
/// so. <c>CHECKLISTGEN_MUTATIONS=10000</c> tries more of them.
/// </summary>
public sealed class MutatedOfficePageTests
{
    private const int Usual = 300;

    private static readonly int Times =
        int.TryParse(Environment.GetEnvironmentVariable("CHECKLISTGEN_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : Usual;

    [Theory]
    [InlineData("page.docx")]
    [InlineData("page.xlsx")]
    public void A_layout_changes_no_duty(string name)
    {
        var random = new Random(20261127);
        for (var i = 0; i < Times; i++)
        {
            var matrix = MutatedMatrix.Random(random);
            var layout = MatrixLayout.Random(random);
            var (duties, error) = Read(matrix.Write(name, layout), name);

            Assert.True(matrix.Duties.SequenceEqual(duties, StringComparer.Ordinal), $"file {i}, {layout}: {string.Join("; ", duties)} instead of {string.Join("; ", matrix.Duties)} {error}");
        }
    }

    [Theory]
    [InlineData("page.docx")]
    [InlineData("page.xlsx")]
    public void Damage_costs_no_duty_in_silence(string name)
    {
        var random = new Random(20261128);
        for (var i = 0; i < Times; i++)
        {
            var matrix = MutatedMatrix.Random(random);
            var layout = MatrixLayout.Random(random);
            var (file, damage) = FileDamage.Do(matrix, layout, name, random);
            var (duties, error) = Read(file, name);

            Assert.True(error is not null || matrix.Duties.SequenceEqual(duties, StringComparer.Ordinal), $"file {i}, {layout}, {damage}: {string.Join("; ", duties)} instead of {string.Join("; ", matrix.Duties)}");
        }
    }

    // The duties in their order, and the first error with its place.
    private static (List<string> Duties, string? Error) Read(byte[] file, string name)
    {
        var page = OfficePages.Read(file, name);
        var matrix = page.Value is null ? null : MatrixReader.Read(page.Value);
        var error = page.Diagnostics.Concat(matrix?.Diagnostics ?? []).FirstOrDefault(d => d.IsError && d.Location.File == name);
        return (
            matrix?.Value is null ? [] : [.. ChecklistSelector.Select(matrix.Value).Items.Select(i => MutatedMatrix.Duty(i.Activity.Text, i.Activity.Part))],
            error is null ? null : $"{error.Location}: {error.Message}");
    }
}
