namespace ChecklistGen.Reading.Words;

internal static class German
{
    public static readonly LanguageWords Words = new()
    {
        Code = "de",
        Activity = ["aktivitat", "aktivitaten", "tatigkeit", "tatigkeiten", "aufgabe", "aufgaben", "aktion", "aktionen"],
        ActivityLike = ["verantwortung", "verantwortlichkeit", "prozess", "schritt", "thema", "beschreibung", "leistung", "entscheidung"],
        Customer = ["kunde", "kunden", "auftraggeber"],
        You = ["sie"],
        CustomerFacing = ["service", "dienst", "support", "betreuung", "betreuer", "berater"],
        Conjunctions = ["und", "oder"],
        Provider = ["anbieter", "dienstleister", "betreiber", "auftragnehmer", "wir"],
        Role = ["rolle", "rollen", "verantwortung", "verantwortlichkeit", "des", "der", "von", "raci"],
        RoleCompounds = [("kundenrolle", "Kunde"), ("kundenverantwortung", "Kunde"), ("anbieterrolle", "Anbieter")],
        Responsible = ["durchfuhrend", "durchfuhrung", "realisiert", "verantwortlich", "zustandig"],
        Accountable = ["genehmigend", "genehmigt", "rechenschaftspflichtig", "gesamtverantwortlich"],
        Consulted = ["beraten", "beratend", "konsultiert"],
        Informed = ["informiert", "informieren"],
        Everyone = ["beide", "alle", "gemeinsam", "geteilt", "jeder", "keiner", "niemand"],
        Boilerplate =
        [
            "modell der geteilten|gemeinsamen verantwortung|verantwortlichkeiten",
            "verantwortlichkeitsmatrix|verantwortungsmatrix|zustandigkeitsmatrix|verantwortlichkeitsmodell|verantwortungsmodell",
            "aufteilung|verteilung|matrix|abgrenzung der verantwortlichkeiten|verantwortung|zustandigkeiten",
            "geteilte|gemeinsame verantwortung|verantwortlichkeiten",
            "raci modell|tabelle",
            "rollen und? verantwortlichkeiten|zustandigkeiten",
            "verantwortlichkeiten",
        ],
        Connectors = ["fur|von|zu|bei|des|der den|die|das|dem? dienst|dienstes|produkt|angebot?", "zum|zur|beim|im dienst|produkt|angebot?"],
        StopWords = ["der", "die", "das", "und", "den", "von", "ist", "fur", "mit", "im", "ein", "eine", "auf", "des", "dem", "zur", "oder", "nicht", "durch", "bei", "werden", "ihrer"],
    };
}
