using System.Globalization;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>
/// Findings as rustc prints them: message, place, the lines of source with marks below what is meant, related places, help.
/// </summary>
internal sealed class HumanRenderer : IDiagnosticRenderer
{
    public string Format => "human";

    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, DiagnosticRenderOptions options)
    {
        foreach (var diagnostic in diagnostics)
        {
            new Rendering(diagnostic, options).WriteTo(output);
            output.Write('\n');
        }
    }

    private sealed class Rendering
    {
        private readonly Diagnostic _diagnostic;
        private readonly DiagnosticRenderOptions _options;
        private readonly Style _style;
        private readonly int _gutter;
        private readonly StringBuilder _text = new();

        public Rendering(Diagnostic diagnostic, DiagnosticRenderOptions options)
        {
            _diagnostic = diagnostic;
            _options = options;
            _style = new Style(options.Colour);
            var lines = diagnostic.Related.Select(r => r.Location.LineNumber ?? 0).Append(diagnostic.Location.LineNumber ?? 0);
            _gutter = lines.Max().ToString(CultureInfo.InvariantCulture).Length;
        }

        public void WriteTo(TextWriter output)
        {
            var severity = $"{SeverityNames.Of(_diagnostic.Severity)}[{_diagnostic.Rule.Code}]";
            _text.Append(_style.Severity(_diagnostic.Severity, severity)).Append(_style.Message(": " + Printable.Of(_diagnostic.Message))).Append('\n');

            var places = _diagnostic.Related.Select(r => (r.Location, Mark: MarkOf(r.Location, Printable.Of(r.Message), isPrimary: false)))
                .Prepend((_diagnostic.Location, Mark: MarkOf(_diagnostic.Location, "", isPrimary: true)))
                .ToList();
            var isFirst = true;
            foreach (var file in places.Where(p => !p.Location.IsNowhere).GroupBy(p => p.Location.File, StringComparer.Ordinal))
            {
                WriteFile(file.Key, [.. file], isFirst);
                isFirst = false;
            }

            if (_diagnostic.Help is not null)
                Line($"{Indent()} {_style.Frame("=")} {_style.Message("help")}: {Printable.Of(_diagnostic.Help)}");
            output.Write(_text);
        }

        private static Mark MarkOf(Location location, string label, bool isPrimary) => new(location.Column, location.Length, label, isPrimary);

        private void WriteFile(string file, List<(Location Location, Mark Mark)> places, bool isFirst)
        {
            var hasLines = places[0].Location.Names is null;
            var source = hasLines && places.Exists(p => p.Location.Line > 0) ? _options.Sources(file) : null;
            if (isFirst || source is not null)
                Line($"{Indent()}{_style.Frame(isFirst ? "-->" : ":::")} {Printable.Of(places[0].Location.ToString())}");
            if (source is null)
            {
                if (isFirst && !hasLines && _options.Rows(places[0].Location) is { Length: > 0 } row)
                    WriteRow(row);
                // Without the source's lines, what would be beside them.
                foreach (var (location, mark) in places.Where(p => p.Mark.Label.Length > 0))
                    Note(mark.Label, location);
                return;
            }

            Line(Bar(""));
            var last = 0;
            foreach (var line in places.Where(p => p.Location.Line > 0).GroupBy(p => p.Location.Line).OrderBy(g => g.Key))
            {
                if (last > 0 && line.Key == last + 2)
                    WriteSource(source, last + 1, []);
                else if (last > 0 && line.Key > last + 2)
                    Line(_style.Frame("..."));
                var unseen = WriteSource(source, line.Key, [.. line.Select(p => p.Mark)]);
                foreach (var (location, mark) in line.Where(p => p.Mark.Label.Length > 0 && unseen.Contains(p.Mark)))
                    Note(mark.Label, location);
                last = line.Key;
            }

            if (isFirst && IsTagAlone(source.LineAt(places[0].Location.Line)) && _options.Rows(places[0].Location) is { Length: > 0 } shown)
                Line($"{Indent()} {_style.Frame("=")} {_style.Message("note")}: the row is {new Snippet(shown, [], _options.Width).Text}");
        }

        // In HTML a row's line often has nothing but `<tr>`, by which nobody finds it.
        private static bool IsTagAlone(string line) => line.Trim() is ['<', .., '>'] tag && tag.IndexOf('>', StringComparison.Ordinal) == tag.Length - 1;

        // Of a file without lines, the row that a person has to look for: its number is on no line of the file.
        private void WriteRow(string row)
        {
            Line(Bar(""));
            Line(Bar(new Snippet(row, [], _options.Width - _gutter - 3).Text));
        }

        private void Note(string label, Location location) =>
            Line($"{Indent()} {_style.Frame("=")} {_style.Message("note")}: {label}: {Printable.Of(location.ToString())}");

        // Gives back the marks that are where the line was cut off.
        private List<Mark> WriteSource(SourceText source, int number, List<Mark> marks)
        {
            var snippet = new Snippet(source.LineAt(number), marks, _options.Width - _gutter - 3);
            Line($"{_style.Frame(number.ToString(CultureInfo.InvariantCulture).PadLeft(_gutter) + " |")} {snippet.Text}".TrimEnd());
            var places = marks.Where(m => m.Column > 0).Select(m => (Mark: m, Place: snippet.Place(m))).ToLookup(m => m.Place is not null);
            if (places.Contains(true))
                WriteMarks([.. places[true].Select(m => (m.Mark, m.Place!.Value)).OrderBy(m => m.Value.Column).ThenBy(m => m.Mark.IsPrimary ? 0 : 1)]);
            return [.. places[false].Select(m => m.Mark)];
        }

        // All marks on one line; the last one's label after it, the labels of the others hanging below, the last first.
        private void WriteMarks(List<(Mark Mark, (int Column, int Width) Place)> places)
        {
            var rail = new Rail(_style, _diagnostic.Severity);
            foreach (var (mark, place) in places)
                rail.Put(place.Column, new string(mark.IsPrimary ? '^' : '-', place.Width), mark.IsPrimary);
            var last = places[^1].Mark;
            if (last.Label.Length > 0)
                rail.Put(rail.Length + 1, last.Label, last.IsPrimary);
            Line(Bar(rail.ToString()));

            var hanging = places.SkipLast(1).Where(p => p.Mark.Label.Length > 0).ToList();
            if (hanging.Count == 0)
                return;
            Line(Bar(Hang(hanging, labelLast: false)));
            while (hanging.Count > 0)
            {
                Line(Bar(Hang(hanging, labelLast: true)));
                hanging.RemoveAt(hanging.Count - 1);
            }
        }

        private string Hang(List<(Mark Mark, (int Column, int Width) Place)> hanging, bool labelLast)
        {
            var rail = new Rail(_style, _diagnostic.Severity);
            for (var i = 0; i < hanging.Count; i++)
                rail.Put(hanging[i].Place.Column, labelLast && i == hanging.Count - 1 ? hanging[i].Mark.Label : "|", hanging[i].Mark.IsPrimary);
            return rail.ToString();
        }

        private string Bar(string content) => $"{Indent()} {_style.Frame("|")} {content}".TrimEnd();

        private string Indent() => new(' ', _gutter);

        private void Line(string text) => _text.Append(text).Append('\n');
    }

    /// <summary>A line below the source on which marks are put from left to right.</summary>
    private sealed class Rail(Style style, Severity severity)
    {
        private readonly StringBuilder _text = new();

        /// <summary>How many columns are taken, colours not counted.</summary>
        public int Length { get; private set; }

        public void Put(int column, string mark, bool isPrimary)
        {
            // Marks may meet: the earlier one keeps its columns.
            if (column < Length)
            {
                mark = mark.Length > Length - column ? mark[(Length - column)..] : "";
                column = Length;
            }

            _text.Append(' ', column - Length).Append(isPrimary ? style.Severity(severity, mark) : style.Frame(mark));
            Length = column + mark.Length;
        }

        public override string ToString() => _text.ToString();
    }
}

/// <summary>Colours of a terminal, as rustc uses them; none where colour is off.</summary>
internal readonly struct Style(bool colour)
{
    private const string Reset = "\e[0m";

    public string Severity(Severity severity, string text) => Wrap(severity switch
    {
        Diagnostics.Severity.Error => "\e[1;31m",
        Diagnostics.Severity.Warning => "\e[1;33m",
        _ => "\e[1;32m",
    }, text);

    public string Message(string text) => Wrap("\e[1m", text);

    /// <summary>Line numbers, the gutter, arrows, and what points at related places.</summary>
    public string Frame(string text) => Wrap("\e[1;34m", text);

    private string Wrap(string code, string text) => colour && text.Length > 0 ? code + text + Reset : text;
}
