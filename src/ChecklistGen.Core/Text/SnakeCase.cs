using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChecklistGen.Text;

/// <summary>An enumeration's members as words in snake case, in JSON and in templates: <c>AccountableOnly</c> is <c>accountable_only</c>.</summary>
/// <typeparam name="T">The enumeration, which names this converter itself: a serializer that is told of converters can't use code generated for it.</typeparam>
public sealed class SnakeCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower)
    where T : struct, Enum;
