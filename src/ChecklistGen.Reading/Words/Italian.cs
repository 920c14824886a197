namespace ChecklistGen.Reading.Words;

internal static class Italian
{
    public static readonly LanguageWords Words = new()
    {
        Code = "it",
        Activity = ["attivita", "azione", "azioni", "compito", "compiti"],
        ActivityLike = ["responsabilita", "processo", "passo", "tema", "descrizione", "prestazione", "decisione"],
        Customer = ["cliente", "clienti", "committente"],
        You = ["voi"],
        CustomerFacing = ["servizio", "supporto", "assistenza", "gestore"],
        Conjunctions = ["e", "o"],
        Provider = ["fornitore", "prestatore", "noi"],
        Role = ["ruolo", "ruoli", "responsabilita", "del", "di", "della", "il", "raci"],
        Responsible = ["esegue", "realizza", "responsabile"],
        Accountable = ["approva", "approvatore", "garante"],
        Consulted = ["consulta", "consultato"],
        Informed = ["informato", "informata"],
        Everyone = ["entrambi", "entrambe", "tutti", "tutte", "condiviso", "condivisa", "nessuno"],
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
