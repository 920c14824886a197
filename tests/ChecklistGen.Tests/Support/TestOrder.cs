using ChecklistGen.Tests.Support;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace ChecklistGen.Tests.Support;

/// <summary>Starts the collections that take longest first, so that none of them is left to run alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
        ["EveryOptionConformsTests", "KilledRunTests", "HostileTextTests", "HostilePageTests", "CompareTests", "BrowserTests", "SeedConformanceTests", "LayoutPropertyTests", "StatusTests", "ReadmeTests"];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(c => Place(c.TestCollectionDisplayName)).ThenBy(c => c.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static uint Place(string collection) => (uint)Array.FindIndex(Longest, name => collection.Contains(name, StringComparison.Ordinal));
}

/// <summary>Tests that change what the whole process shares, its current folder, run alone.</summary>
[CollectionDefinition(nameof(LoneTests), DisableParallelization = true)]
public sealed class LoneTests;

/// <summary>Tests that measure the time or memory of the whole process run alone.</summary>
[CollectionDefinition(nameof(TimedTests), DisableParallelization = true)]
public sealed class TimedTests;
