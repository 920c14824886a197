using ChecklistGen.Files;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Files;

/// <summary>What a manifest says of a service comes out of its packed form as it went in, and takes much less room there.</summary>
/// <remarks>One looks at the memory of the whole process, so they run alone.</remarks>
[Collection(nameof(TimedTests))]
public sealed class PackedServiceTests
{
    public static TheoryData<string, int> Texts => new()
    {
        { "Keep the keys", 0 },
        { "Keep the keys", 1 },
        { "Sauvegarder « tout » \"chaque\" jour\n\\ 日本 🔑 \u0001", 3 },
        { "Keep the network of part up to date and in order", 2_000 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_member_comes_back(string text, int rows)
    {
        var service = Service(text, rows);

        var unpacked = PackedService.Of(service).Unpack();

        Assert.Equal(service.Slug, unpacked.Slug);
        Assert.Equal(service.Rows.ToArray(), unpacked.Rows.ToArray());
        Assert.Equal(service.Retired.ToArray(), unpacked.Retired.ToArray(), StringComparer.Ordinal);
        Assert.Equal(service.Slug, PackedService.Of(service).Slug);
    }

    [Fact]
    public void It_can_be_unpacked_more_than_once()
    {
        var packed = PackedService.Of(Service("Keep the keys", 4));

        Assert.Equal(packed.Unpack().Rows.AsEnumerable(), packed.Unpack().Rows.AsEnumerable());
    }

    [Fact]
    public void Many_take_a_small_part_of_their_memory()
    {
        const int Count = 200;
        PackedService.Of(Service("Keep the keys", 60)); // what is made once for all
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var packed = Enumerable.Range(0, Count).Select(i => PackedService.Of(Service($"Keep the keys of part {i} up to date", 60))).ToList();

        // 60 rows take some 20 KB as objects.
        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / Count;
        Assert.True(each <= 4_000, $"a service takes {each} bytes");
        GC.KeepAlive(packed);
    }

    private static ManifestService Service(string text, int rows) => new(
        "storage",
        [.. Enumerable.Range(1, rows).Select(i => new ManifestRow($"S-{i:00}", $"storage/{i}", $"{text} {i}", $"{i / 10}. Section", "1. Phase", i % 2 == 0 ? "RA" : ""))],
        ["S-98", "S-99"]);
}
