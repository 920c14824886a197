using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Tests.Word.Support;

/// <summary>Measures text roughly as Calibri runs, so that tests of Word files need no font.</summary>
internal sealed class StandInMeasurer : ITextMeasurer
{
    public double Width(ReadOnlySpan<char> text, TextStyle style)
    {
        double ems = 0;
        foreach (var c in text)
            ems += Ems(c);
        return ems * style.Size * (style.Bold ? 1.03 : 1);
    }

    private static double Ems(char c) => c switch
    {
        ' ' or '.' or ',' or ':' or '\'' or 'i' or 'l' or 'j' or 'I' => 0.25,
        'm' or 'w' or 'M' or 'W' => 0.82,
        'f' or 't' or 'r' or 's' or '-' or '(' or ')' => 0.35,
        '☐' or '☑' => 0.9,
        >= 'A' and <= 'Z' => 0.59,
        _ => 0.51,
    };
}
