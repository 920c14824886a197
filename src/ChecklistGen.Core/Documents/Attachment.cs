using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A file that travels inside a document.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="MediaType">Its MIME type, such as <c>text/markdown</c>.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Relationship">How it relates to the document (ISO 19005-3, 6.8).</param>
/// <param name="Content">Its bytes.</param>
public sealed record Attachment(
    string Name,
    string MediaType,
    string Description,
    AttachmentRelationship Relationship,
    ImmutableArray<byte> Content);
