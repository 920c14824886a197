namespace ChecklistGen.Reading.Words;

internal static class German
{
    public static readonly LanguageWords Words = new()
    {
        Code = "de",
        Activity = ["aktivitat", "aktivitaten", "tatigkeit", "tatigkeiten", "aufgabe", "aufgaben", "aktion", "aktionen"],
        ActivityLike = ["verantwortung", "verantwortlichkeit", "prozess", "schritt", "thema", "beschreibung", "leistung", "entscheidung"],
        Customer = ["kunde", "kunden", "auftraggeber"],
        You = ["sie", "ihr", "ihre"],
        CustomerFacing = ["service", "dienst", "support", "betreuung", "betreuer", "berater"],
        Conjunctions = ["und"],
        Alternatives = ["oder"],
        Provider = ["anbieter", "dienstleister", "betreiber", "auftragnehmer", "hersteller", "wir"],
        Role = ["rolle", "rollen", "verantwortung", "verantwortlichkeit", "verantwortlichkeiten", "pflichten", "des", "der", "von", "raci", "nur"],
        Burden = ["zu lasten", "ist|sind verantwortlich|zustandig fur?", "in der verantwortung|zustandigkeit"],
        RoleCompounds = [("kundenrolle", "Kunde"), ("kundenverantwortung", "Kunde"), ("anbieterrolle", "Anbieter")],
        Responsible = ["durchfuhrend", "durchfuhrung", "realisiert", "verantwortlich", "zustandig"],
        Accountable = ["genehmigend", "genehmigt", "rechenschaftspflichtig", "gesamtverantwortlich"],
        Consulted = ["beraten", "beratend", "konsultiert"],
        Informed = ["informiert", "informieren"],
        Everyone = ["beide", "alle", "gemeinsam", "geteilt", "jeder", "keiner", "niemand"],
        Unsettled = ["abhangig", "je", "optional", "variiert", "offen", "unklar"],
        Shared = ["beide", "gemeinsam", "gemeinsame", "geteilt", "geteilte", "beiderseits"],
        Team = ["team", "unternehmen", "organisation", "seite"],
        Responsibility = ["verantwort", "zustandig", "rechenschaft", "aufgabenverteilung", "aufgabenteilung", "leistungsabgrenzung", "mitwirkungspflicht", "pflichten", "raci"],
        Permission = ["berechtigung", "zugriffsrecht", "rechte"],
        Does = ["durchfuhrend", "fuhrt", "macht", "betreibt", "stellt", "ubernimmt", "erledigt", "leistet", "liefert", "umsetzung", "ausfuhrung", "ausfuhrend", "muss"],
        May = ["kann", "konnen", "kannst", "darf", "durfen"],
        Helps = ["mitwirkend", "mitwirkung", "unterstutzt", "unterstutzung", "unterstutzend", "hilft", "berat"],
        Owner = ["verantwortlich", "verantwortlicher", "zustandig", "zustandigkeit", "wer", "eigentumer", "inhaber"],
        Area = ["bereich", "gebiet", "kategorie", "art"],
        Remark = ["bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "hinweis", "hinweise", "kommentar"],
        Definition = ["definition", "bedeutung", "erklarung", "erlauterung"],
        Yes = ["ja"],
        No = ["nein"],
        Nothing = ["keine aktion|massnahme|massnahmen|mitwirkung|aufgabe|aufgaben|handlung ist? erforderlich|notig|notwendig?", "nichts zu? tun?", "nicht zutreffend|erforderlich|notig|anwendbar|zustandig|relevant", "entfallt"],
        See = ["siehe", "vgl", "wie oben", "wie unten"],
        DoneBy = ["vollstandig? durch|von", "wird|werden vollstandig? durch|von"],
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
