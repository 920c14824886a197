namespace ChecklistGen.Tests.Templates;

/// <summary>The language, as the engine that we follow computed it: every case under <c>tests/Golden/templates/cases</c>.</summary>
public sealed class LanguageCaseTests
{
    public static TheoryData<string, string, string> Cases =>
        [.. LanguageCase.All.Select(c => new TheoryDataRow<string, string, string>(c.Tier, c.File, c.Name))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string tier, string file, string name)
    {
        var golden = LanguageCase.Find(file, name);
        Assert.Equal(tier, golden.Tier);
        if (golden.Problem() is { } problem)
            Assert.Fail($"{golden.Text}\n{problem}");
    }
}
