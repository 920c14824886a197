using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A picture, such as a logo; it stands on the baseline.</summary>
/// <param name="Content">The bytes of a PNG or JPEG file.</param>
/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="Description">What it shows, in words; never empty.</param>
/// <param name="Width">The width at which it is shown, in points.</param>
/// <param name="Height">The height at which it is shown, in points.</param>
public sealed record Image(ImmutableArray<byte> Content, string MediaType, string Description, double Width, double Height) : Inline;
