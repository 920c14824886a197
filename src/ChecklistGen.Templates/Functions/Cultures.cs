using System.Collections.Frozen;
using System.Globalization;

namespace ChecklistGen.Templates.Functions;

/// <summary>
/// Cultures by name. Those of the documents' languages have their figures and dates from the table here, the same on every machine
/// (Unicode CLDR 47); the native build has no data of others.
/// </summary>
internal static class Cultures
{
    private static readonly FrozenDictionary<string, CultureInfo> Known = new[]
    {
        Create("en-GB", ".", ",", "dd/MM/yyyy", "January February March April May June July August September October November December", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
        Create("en-US", ".", ",", "M/d/yyyy", "January February March April May June July August September October November December", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
        Create("de-DE", ",", ".", "dd.MM.yyyy", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember", "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag"),
        Create("es-ES", ",", ".", "d/M/yyyy", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "domingo lunes martes miércoles jueves viernes sábado"),
        Create("fr-FR", ",", "\u202F", "dd/MM/yyyy", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "dimanche lundi mardi mercredi jeudi vendredi samedi"),
        Create("it-IT", ",", ".", "dd/MM/yyyy", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", "domenica lunedì martedì mercoledì giovedì venerdì sabato"),
        Create("nl-NL", ",", ".", "dd-MM-yyyy", "januari februari maart april mei juni juli augustus september oktober november december", "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag"),
        Create("pl-PL", ",", "\u00A0", "d.MM.yyyy", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", "niedziela poniedziałek wtorek środa czwartek piątek sobota"),
        Create("pt-PT", ",", "\u00A0", "dd/MM/yyyy", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado"),
    }.ToFrozenDictionary(c => c.Name, c => c.Culture, StringComparer.OrdinalIgnoreCase);

    /// <summary>The culture of a name; null where there is none, or this build has no data of it.</summary>
    public static CultureInfo? Find(string name)
    {
        if (Known.TryGetValue(name, out var known))
            return known;
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static (string Name, CultureInfo Culture) Create(string name, string point, string group, string date, string months, string days)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var numbers = culture.NumberFormat;
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = point;
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = group;
        var dates = culture.DateTimeFormat;
        dates.ShortDatePattern = date;
        // The framework's calendars may have thirteen months.
        dates.MonthNames = dates.MonthGenitiveNames = [.. months.Split(' '), ""];
        dates.DayNames = days.Split(' ');
        return (name, CultureInfo.ReadOnly(culture));
    }
}
