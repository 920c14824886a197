using System.IO.Compression;
using System.Text.Json;

namespace ChecklistGen.Files;

/// <summary>The ids of a service in few bytes: a run keeps those of perhaps thousands of pages until it writes its manifest.</summary>
internal sealed class PackedService
{
    private readonly byte[] _json;

    private PackedService(string slug, byte[] json) => (Slug, _json) = (slug, json);

    /// <summary>The service's name as used in file names.</summary>
    public string Slug { get; }

    public static PackedService Of(ManifestService service) => new(service.Slug, WrittenBytes.Of(output =>
    {
        using var packed = new DeflateStream(output, CompressionLevel.Fastest, leaveOpen: true);
        JsonSerializer.Serialize(packed, service, ManifestJson.Default.ManifestService);
    }));

    public ManifestService Unpack()
    {
        using var json = new DeflateStream(new MemoryStream(_json), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(json, ManifestJson.Default.ManifestService)!;
    }
}
