namespace ChecklistGen.Reading.Words;

internal static class Polish
{
    public static readonly LanguageWords Words = new()
    {
        Code = "pl",
        Activity = ["czynnosc", "czynnosci", "dzialanie", "dzialania", "zadanie", "zadania", "aktywnosc", "aktywnosci"],
        ActivityLike = ["odpowiedzialnosc", "proces", "krok", "temat", "opis", "decyzja"],
        Customer = ["klient", "klienta", "klienci", "odbiorca", "zamawiajacy"],
        You = ["ty", "twoje", "twoj", "twoja"],
        CustomerFacing = ["obsluga", "obslugi", "opiekun", "wsparcie"],
        Conjunctions = ["i", "oraz"],
        Alternatives = ["lub"],
        Provider = ["dostawca", "dostawcy", "uslugodawca", "operator"],
        Role = ["rola", "role", "odpowiedzialnosc", "raci", "tylko"],
        Burden = ["po stronie", "jest|sa odpowiedzialny|odpowiedzialni za"],
        Responsible = ["odpowiedzialny", "realizuje", "wykonuje", "wykonawca"],
        Accountable = ["nadzorujacy", "zatwierdza", "zatwierdzajacy", "rozliczany"],
        Consulted = ["konsultowany", "konsultuje"],
        Informed = ["informowany", "poinformowany"],
        Everyone = ["oba", "obaj", "obie", "wszyscy", "wspolnie", "wspolne", "nikt"],
        Unsettled = ["zalezy", "zaleznie", "opcjonalnie"],
        Shared = ["oba", "obaj", "obie", "wspolnie", "wspolne", "wspolna", "wspolny", "wspoldzielone", "wspoldzielona"],
        Between = ["miedzy", "przez"],
        Team = ["zespol", "firma", "organizacja"],
        Responsibility = ["odpowiedzial", "obowiaz", "raci"],
        Permission = ["uprawnien", "dostepow"],
        Does = ["realizuje", "wykonuje", "robi", "zarzadza", "zapewnia", "dostarcza", "utrzymuje", "konfiguruje", "prowadzi", "musi"],
        May = ["moze", "moga", "mozesz", "mozna"],
        Helps = ["wspiera", "pomaga", "wspolpracuje", "doradza", "uczestniczy"],
        Owner = ["odpowiedzialny", "kto", "wlasciciel"],
        Area = ["obszar", "kategoria", "zakres"],
        Remark = ["uwaga", "uwagi", "komentarz"],
        Definition = ["definicja", "znaczenie", "objasnienie"],
        Yes = ["tak"],
        No = ["nie"],
        Nothing = ["brak", "brak dzialan|odpowiedzialnosci|obowiazkow", "nie dotyczy", "nic"],
        See = ["zob", "zobacz", "patrz"],
        DoneBy = ["w? calosci? zarzadzane|realizowane|wykonywane|zapewniane przez"],
        Boilerplate =
        [
            "model|macierz|matryca|podzial|tabela wspoldzielonej|wspolnej|dzielonej? odpowiedzialnosci",
            "wspolna|wspoldzielona odpowiedzialnosc",
            "model|macierz|matryca|tabela raci",
            "role i? odpowiedzialnosci",
            "zakres odpowiedzialnosci",
        ],
        Connectors = ["dla|w|do|za uslugi|uslug|usludze|produktu?"],
        StopWords = ["i", "w", "na", "do", "z", "oraz", "dla", "jest", "przez", "lub", "nie", "od", "po", "sie", "za", "zarzadzanie", "uslugi", "danych", "przed", "zgodnie"],
    };
}
