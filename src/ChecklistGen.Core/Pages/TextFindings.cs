using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Pages;

/// <summary>Keeps addresses that may do harm out of a page's texts, and reports them and what can't be shown.</summary>
/// <param name="path">The page's path.</param>
/// <param name="diagnostics">Takes the findings.</param>
public sealed class TextFindings(string path, DiagnosticBag diagnostics)
{
    private const string HelpForAddress = "link to a web address, or to another page";

    private int _droppedAddresses;
    private int _unprintable;
    private Location _firstUnprintable;

    /// <summary>Counts characters of a text that can't be shown.</summary>
    public void AddUnprintable(int count, Location location)
    {
        if (_unprintable == 0)
            _firstUnprintable = location;
        _unprintable += count;
    }

    /// <summary>The marks of a text without the addresses that may do harm.</summary>
    public ImmutableArray<TextMark> WithoutHarm(string text, ImmutableArray<TextMark> marks, Location location)
    {
        foreach (var mark in marks)
        {
            if (!IsHarmful(mark))
                continue;
            if (++_droppedAddresses <= PageDiagnostics.MostReported)
                diagnostics.Add(PageDiagnostics.DroppedAddress, location, $"the link of `{Shorten(text.Substring(mark.Start, mark.Length))}` leads to `{Shorten(mark.Address!)}`, which is unsafe: its text is kept, its address left out", HelpForAddress);
        }

        return marks.RemoveAll(IsHarmful);
    }

    /// <summary>Reports what is reported once a page.</summary>
    public void Report()
    {
        if (_droppedAddresses > PageDiagnostics.MostReported)
            diagnostics.Add(PageDiagnostics.DroppedAddress, new Location(path), string.Create(CultureInfo.InvariantCulture, $"{_droppedAddresses - PageDiagnostics.MostReported} more links of this page lead to unsafe addresses, which are left out"), HelpForAddress);
        if (_unprintable > 0)
        {
            var what = _unprintable == 1 ? "a character here can't be shown: it is" : string.Create(CultureInfo.InvariantCulture, $"{_unprintable} characters of this page, the first of them here, can't be shown: they are");
            diagnostics.Add(PageDiagnostics.Unprintable, _firstUnprintable, $"{what} replaced by `{Unseen.Replacement}`", "delete invisible characters, or type what they should be");
        }
    }

    private static bool IsHarmful(TextMark mark) => mark.Address is not null && LinkAddress.IsHarmful(mark.Address);

    private static string Shorten(string text) => PlainText.Shorten(string.Concat(text.Where(c => !char.IsControl(c))), 40);
}
