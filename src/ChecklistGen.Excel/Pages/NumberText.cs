using System.Globalization;

namespace ChecklistGen.Excel.Pages;

/// <summary>Writes numbers as a person would read them, whatever country's Excel showed them.</summary>
internal static class NumberText
{
    // What Excel shows; further digits are what binary makes of them.
    private const string Digits = "G15";
    private const int LastDay = 2_958_465; // of the year 9999

    /// <summary>A number, a share or a date; the characters as they are where they are no number.</summary>
    /// <param name="value">The number as the file has it.</param>
    /// <param name="kind">How it is shown.</param>
    /// <param name="since1904">Whether days count from 1904 rather than 1900.</param>
    public static string Of(string value, NumberKind kind, bool since1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return value;
        return kind switch
        {
            NumberKind.Percent => (number * 100).ToString(Digits, CultureInfo.InvariantCulture) + "%",
            NumberKind.Date when number is >= 0 and < LastDay => Date(number, since1904),
            _ => number.ToString(Digits, CultureInfo.InvariantCulture),
        };
    }

    private static string Date(double number, bool since1904)
    {
        var seconds = Math.Round((number - Math.Floor(number)) * 86_400);
        // Excel's year 1900 has a 29th of February, day 60.
        var start = since1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, number < 60 ? 31 : 30);
        var moment = start.AddDays(Math.Floor(number)).AddSeconds(seconds);
        var time = moment.ToString(moment.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        if (number < 1 && !since1904)
            return time;
        var date = moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return seconds == 0 ? date : $"{date} {time}";
    }
}
