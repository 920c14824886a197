using System.Text.Json.Serialization;
using ChecklistGen.Commands.Signing;
using ChecklistGen.Data;

namespace ChecklistGen.Commands.Verification;

/// <summary>What <c>verify --json</c> prints.</summary>
public static class VerifyData
{
    /// <summary>The result as JSON.</summary>
    public static byte[] ToJson(VerifyResult result)
    {
        var root = new Root
        {
            Folder = result.Folder,
            Generator = result.Generator,
            Unchanged = result.IsUnchanged,
            Files = [.. result.Files.Select(f => new File { Path = f.Path, State = NameOfFile(f.State), Signatures = [.. f.Signatures.Select(SignatureData.Of)] })],
            Sources = [.. result.Sources.Select(s => new Source { Path = s.Path, State = NameOfSource(s.State), Outdated = s.Outdated })],
        };
        return DataJson.Indented(root, VerifyJson.Default);
    }

    /// <summary>The signatures of a single file as JSON.</summary>
    public static byte[] ToJson(VerifiedPdf file) => DataJson.Indented(
        new Pdf
        {
            Path = file.Path,
            Valid = file.IsValid,
            Signatures = [.. file.Signatures.All.Select(SignatureData.Of)],
            Unsigned = file.Signatures.Unsigned,
        },
        VerifyJson.Default);

    /// <summary>The word for the state of an output: one that changed was edited.</summary>
    public static string NameOfFile(FileState state) => state == FileState.Changed ? "edited" : NameOfSource(state);

    /// <summary>The word for the state of a source: its publisher changed it.</summary>
    public static string NameOfSource(FileState state) => state switch
    {
        FileState.Unchanged => "unchanged",
        FileState.Changed => "changed",
        FileState.Signed => "signed",
        FileState.Missing => "missing",
        _ => "unknown",
    };

    internal sealed record Root
    {
        public required string Folder { get; init; }

        public required string Generator { get; init; }

        public required bool Unchanged { get; init; }

        public required IReadOnlyList<File> Files { get; init; }

        public required IReadOnlyList<Source> Sources { get; init; }
    }

    internal sealed record File
    {
        public required string Path { get; init; }

        public required string State { get; init; }

        public required IReadOnlyList<SignatureData> Signatures { get; init; }
    }

    internal sealed record Pdf
    {
        [JsonPropertyName("file")]
        public required string Path { get; init; }

        public required bool Valid { get; init; }

        public required IReadOnlyList<SignatureData> Signatures { get; init; }

        public required IReadOnlyList<string> Unsigned { get; init; }
    }

    internal sealed record Source
    {
        public required string Path { get; init; }

        public required string State { get; init; }

        public required IReadOnlyList<string> Outdated { get; init; }
    }
}

/// <summary>The names of a verdict in JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(VerifyData.Root))]
[JsonSerializable(typeof(VerifyData.Pdf))]
internal sealed partial class VerifyJson : JsonSerializerContext;
