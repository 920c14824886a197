namespace ChecklistGen.Reading.Words;

internal static class Italian
{
    public static readonly LanguageWords Words = new()
    {
        Code = "it",
        Activity = ["attivita", "azione", "azioni", "compito", "compiti"],
        ActivityLike = ["responsabilita", "processo", "passo", "tema", "descrizione", "prestazione", "decisione"],
        Customer = ["cliente", "clienti", "committente"],
        You = ["voi", "vostro", "vostra", "vostre"],
        CustomerFacing = ["servizio", "supporto", "assistenza", "gestore"],
        Conjunctions = ["e"],
        Alternatives = ["o"],
        Provider = ["fornitore", "prestatore", "produttore", "noi"],
        Role = ["ruolo", "ruoli", "responsabilita", "del", "di", "della", "il", "raci", "solo"],
        Burden = ["a carico", "e|sono responsabile|responsabili"],
        Responsible = ["esegue", "realizza", "responsabile"],
        Accountable = ["approva", "approvatore", "garante"],
        Consulted = ["consulta", "consultato"],
        Informed = ["informato", "informata"],
        Everyone = ["entrambi", "entrambe", "tutti", "tutte", "condiviso", "condivisa", "nessuno"],
        Unsettled = ["dipende", "secondo", "variabile", "opzionale"],
        Shared = ["entrambi", "entrambe", "condiviso", "condivisa", "congiunto", "congiunta", "comune"],
        Between = ["tra", "fra"],
        Team = ["team", "squadra", "azienda", "organizzazione"],
        Responsibility = ["responsab", "obbligh", "raci"],
        Permission = ["permess", "diritt", "autorizzazion", "privileg"],
        Does = ["esegue", "realizza", "fa", "gestisce", "fornisce", "opera", "consegna", "mantiene", "implementa", "configura", "deve"],
        May = ["puo", "possono", "puoi", "potete", "potra"],
        Helps = ["supporta", "collabora", "assiste", "aiuta", "contribuisce", "consiglia"],
        Owner = ["responsabile", "chi", "proprietario", "incaricato"],
        Area = ["area", "ambito", "categoria", "tipo"],
        Remark = ["nota", "note", "osservazioni", "commenti"],
        Definition = ["definizione", "significato", "spiegazione"],
        Yes = ["si", "vero"],
        No = ["no", "falso"],
        Nothing = ["nessuna azione|responsabilita e? richiesta|necessaria?", "niente|nulla da? fare?", "non applicabile|richiesto|richiesta|necessario"],
        See = ["vedi", "vedere", "cfr", "si veda"],
        DoneBy = ["interamente? gestito|gestita|eseguito|eseguita|fornito|fornita|realizzato|realizzata da|dal|dalla"],
        Boilerplate =
        [
            "modello|matrice|ripartizione|suddivisione|condivisione|tabella di|delle|della|dei responsabilita condivisa|condivise?",
            "responsabilita condivisa|condivise",
            "matrice|modello|tabella raci",
            "ruoli e? responsabilita",
            "responsabilita",
        ],
        Connectors = ["per|di|del|della|dei|delle|su|sul|sulla il|la|lo|l|i|le? servizio|servizi|prodotto|soluzione?"],
        StopWords = ["il", "la", "di", "del", "della", "delle", "dei", "e", "che", "un", "una", "per", "con", "gli", "nel", "al", "sono", "da", "le", "alla", "gestire", "garantire"],
    };
}
