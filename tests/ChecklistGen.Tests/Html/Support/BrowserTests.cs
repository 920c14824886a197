namespace ChecklistGen.Tests.Html.Support;

/// <summary>The tests that share one browser and one set of pages.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserTests : ICollectionFixture<Browser>, ICollectionFixture<SeedPages>;
