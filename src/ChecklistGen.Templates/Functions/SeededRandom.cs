using ChecklistGen.Templates.Errors;

namespace ChecklistGen.Templates.Functions;

/// <summary>Pseudo-random numbers, the same on each run: SplitMix64 (Steele, Lea and Flood, 2014), seeded with 0.</summary>
internal sealed class SeededRandom
{
    private ulong _state;

    /// <summary><c>math.random min_value max_value</c>: a number from the first (inclusive) to the second (exclusive).</summary>
    public object Next(FunctionCall call)
    {
        var (least, bound) = (call.Integer(0), call.Integer(1));
        if (least >= bound)
            throw new TemplateFailure(call.Span, FormattableString.Invariant($"no number is at least {least} and less than {bound}"), "give the smaller number first");
        return (int)(least + (long)(Next() % (ulong)((long)bound - least)));
    }

    /// <summary><c>math.uuid</c>: a version 4 UUID (RFC 9562, 5.4).</summary>
    public string NextUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Next());
        BitConverter.TryWriteBytes(bytes[8..], Next());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
