using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Tests.Core.Documents;

/// <summary>Whatever colours a theme names, the edges of fields can be seen on what they stand on (WCAG 2.2, success criterion 1.4.11).</summary>
public sealed class FieldEdgeTests
{
    public static TheoryData<string> Accents => ["#17375E", "#000000", "#FFFFFF", "#FFFF00", "#C00000", "#0A7B3E", "#9FC5E8", "#808080", "#FF00FF"];

    [Theory, MemberData(nameof(Accents))]
    public void Any_accent_will_do(string accent) => AssertSeen(new Palette { Accent = Parse(accent) });

    [Theory, MemberData(nameof(Accents))]
    public void Any_colour_of_rules_will_do(string rule) => AssertSeen(new Palette { Rule = Parse(rule) });

    [Theory, MemberData(nameof(Accents))]
    public void Any_colour_of_small_print_will_do(string muted) => AssertSeen(new Palette { Muted = Parse(muted) });

    [Theory, InlineData("#CCCCCC"), InlineData("#FFE0B0"), InlineData("#8FB4D9")]
    public void Darker_fills_have_darker_edges(string fill)
    {
        AssertSeen(new Palette { SoftFill = Parse(fill), WarningFill = Parse(fill) });
        Assert.True(new Palette { SoftFill = Parse(fill) }.FieldEdge.Luminance <= new Palette().FieldEdge.Luminance);
    }

    [Fact]
    public void It_is_no_darker_than_it_must_be() => Assert.InRange(Colour.Contrast(new Palette().FieldEdge, Colour.White), 3, 4);

    private static void AssertSeen(Palette palette) =>
        Assert.All(palette.Grounds, ground => Assert.InRange(Colour.Contrast(palette.FieldEdge, ground), 3, 21));

    private static Colour Parse(string text) => Colour.TryParse(text)!.Value;
}
