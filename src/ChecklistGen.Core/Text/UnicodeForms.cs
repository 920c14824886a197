using System.Globalization;
using System.Text;

namespace ChecklistGen.Text;

/// <summary>
/// Unicode's normal forms (UAX #15), the same on every machine. The framework's own come from the machine's culture data:
/// where there are none, as in small containers, it returns texts unchanged.
/// </summary>
/// <remarks>Characters that are newer than <c>UnicodeForms.txt</c>, and lone surrogates, stay as they are.</remarks>
public static class UnicodeForms
{
    // Hangul syllables are made of up to three letters by arithmetic (The Unicode Standard, 3.12).
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTail = 0x11A7; // stands for none
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const int Syllables = Leads * Vowels * Tails;

    private static readonly Lazy<Table> Known = new(Table.Read);

    /// <summary>Letters and the marks on them as one character where there is one (NFC).</summary>
    public static string Compose(string text) => IsSurelyUnchanged(text) ? text : Convert(text, compatible: false, composed: true);

    /// <summary>As <see cref="Compose"/>, with ligatures, superscripts, full-width letters and the like made plain (NFKC).</summary>
    public static string ComposePlainly(string text) => IsSurelyUnchanged(text) ? text : Convert(text, compatible: true, composed: true);

    /// <summary>Letters apart from the marks on them (NFD).</summary>
    public static string Decompose(string text) => Ascii.IsValid(text) ? text : Convert(text, compatible: false, composed: false);

    // Letters of the West, and the signs between them: most texts have nothing else, and need no tables.
    private static bool IsSurelyUnchanged(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u00A0' or (>= '\u00C0' and <= '\u0131') or (>= '\u0141' and <= '\u0148') or (>= '\u014A' and <= '\u017E')
                or '«' or '»' or '·' or '°' or '§' or '–' or '—' or (>= '\u2018' and <= '\u2022') or '€' or (>= '\u2190' and <= '\u2195') or (>= '\u2700' and <= '\u27BF')))
            {
                return false;
            }
        }

        return true;
    }

    private static string Convert(string text, bool compatible, bool composed)
    {
        var points = new List<int>(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            TakeApart(isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i], compatible, points);
        }

        SortMarks(points);
        var result = new StringBuilder(text.Length + 16);
        foreach (var point in composed ? PutTogether(points) : points)
        {
            if (point > char.MaxValue)
                result.Append(char.ConvertFromUtf32(point));
            else
                result.Append((char)point);
        }

        return result.ToString();
    }

    private static void TakeApart(int point, bool compatible, List<int> points)
    {
        if (point is >= FirstSyllable and < FirstSyllable + Syllables)
        {
            var index = point - FirstSyllable;
            points.Add(FirstLead + (index / (Vowels * Tails)));
            points.Add(FirstVowel + (index % (Vowels * Tails) / Tails));
            if (index % Tails > 0)
                points.Add(FirstTail + (index % Tails));
        }
        else if (point >= '\u00A0' && Known.Value.PartsOf(point, compatible) is { IsEmpty: false } parts)
        {
            foreach (var part in parts)
                TakeApart(part, compatible, points);
        }
        else
        {
            points.Add(point);
        }
    }

    // Marks on one letter are in the order of their classes; those of one class stay as they were.
    private static void SortMarks(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            if (ClassOf(points[start]) == 0)
                continue;
            var end = start + 1;
            while (end < points.Count && ClassOf(points[end]) != 0)
                end++;
            if (end - start > 1)
            {
                var sorted = points.GetRange(start, end - start).OrderBy(ClassOf).ToList();
                for (var i = start; i < end; i++)
                    points[i] = sorted[i - start];
            }

            start = end;
        }
    }

    // Each mark goes into the last letter before it, unless a mark of the same class, or another letter, is between.
    private static List<int> PutTogether(List<int> points)
    {
        var result = new List<int>(points.Count);
        var letter = -1;
        var lastClass = 0;
        foreach (var point in points)
        {
            var markClass = ClassOf(point);
            var isNext = letter >= 0 && (letter == result.Count - 1 || (lastClass != 0 && lastClass < markClass));
            if (isNext && WholeOf(result[letter], point) is { } whole)
            {
                result[letter] = whole;
                continue;
            }

            if (markClass == 0)
                letter = result.Count;
            lastClass = markClass;
            result.Add(point);
        }

        return result;
    }

    private static int? WholeOf(int first, int second)
    {
        if (first is >= FirstLead and < FirstLead + Leads && second is >= FirstVowel and < FirstVowel + Vowels)
            return FirstSyllable + ((((first - FirstLead) * Vowels) + second - FirstVowel) * Tails);
        if (first is >= FirstSyllable and < FirstSyllable + Syllables && (first - FirstSyllable) % Tails == 0 && second is > FirstTail and < FirstTail + Tails)
            return first + second - FirstTail;
        return Known.Value.Wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static int ClassOf(int point) => point < '\u0300' ? 0 : Known.Value.Classes.GetValueOrDefault(point);

    /// <summary>What <c>UnicodeForms.txt</c> says; its head explains how.</summary>
    private sealed class Table
    {
        private readonly Dictionary<int, (bool IsCompatible, int Start, int Count)> _parts = new(capacity: 6000);
        private readonly List<int> _allParts = [];

        public Dictionary<(int First, int Second), int> Wholes { get; } = [];

        public Dictionary<int, byte> Classes { get; } = [];

        public static Table Read()
        {
            var table = new Table();
            using var stream = typeof(UnicodeForms).Assembly.GetManifestResourceStream("unicode-forms.txt")!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (line is not ['#', ..])
                    table.Add(line);
            }

            return table;
        }

        /// <summary>What a character consists of; nothing where it is its own form.</summary>
        public ReadOnlySpan<int> PartsOf(int point, bool compatible) =>
            _parts.TryGetValue(point, out var parts) && (compatible || !parts.IsCompatible)
                ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_allParts).Slice(parts.Start, parts.Count)
                : default;

        private void Add(ReadOnlySpan<char> line)
        {
            var at = line.IndexOfAny("=>~-");
            var point = Number(line[..at]);
            if (line[at] == '-')
            {
                var space = line.IndexOf(' ');
                var markClass = byte.Parse(line[(space + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
                for (var last = Number(line[(at + 1)..space]); point <= last; point++)
                    Classes.Add(point, markClass);
                return;
            }

            var start = _allParts.Count;
            foreach (var part in line[(at + 1)..].Split(' '))
                _allParts.Add(Number(line[(at + 1)..][part]));
            _parts.Add(point, (line[at] == '~', start, _allParts.Count - start));
            if (line[at] == '=')
                Wholes.Add((_allParts[start], _allParts[start + 1]), point);
        }

        private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
