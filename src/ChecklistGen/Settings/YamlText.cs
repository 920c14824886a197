using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ChecklistGen.Settings;

/// <summary>Parses YAML, which people write and others may hand them: of bounded depth, and whatever is wrong is one kind of error.</summary>
internal static class YamlText
{
    /// <summary>How deep lists and maps may be nested; nothing that is read here has more than five levels.</summary>
    public const int MaxDepth = 64;

    /// <summary>The root of the first document; null where there is none.</summary>
    /// <exception cref="YamlException">The text is no YAML, or is nested too deep.</exception>
    public static YamlNode? Parse(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new ShallowParser(new Parser(new StringReader(yaml))));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException or KeyNotFoundException)
        {
            // The library's own slips on broken text.
            throw new YamlException("it can't be understood", e);
        }

        return stream.Documents is [var first, ..] ? first.RootNode : null;
    }

    /// <summary>Ends before the library's loader, which calls itself for each level, runs out of stack.</summary>
    private sealed class ShallowParser(Parser parser) : IParser
    {
        private int _depth;

        public ParsingEvent? Current => parser.Current;

        public bool MoveNext()
        {
            var moved = parser.MoveNext();
            if (moved && Current is MappingStart or SequenceStart && ++_depth > MaxDepth)
                throw new YamlException(Current.Start, Current.End, FormattableString.Invariant($"it is nested more than {MaxDepth} deep"));
            if (moved && Current is MappingEnd or SequenceEnd)
                _depth--;
            return moved;
        }
    }
}
