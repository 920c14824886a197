namespace ChecklistGen.Reading.Words;

internal static class Dutch
{
    public static readonly LanguageWords Words = new()
    {
        Code = "nl",
        Activity = ["activiteit", "activiteiten", "taak", "taken", "actie", "acties"],
        ActivityLike = ["verantwoordelijkheid", "verantwoordelijkheden", "onderdeel", "proces", "stap", "onderwerp", "beschrijving", "omschrijving", "besluit"],
        Customer = ["klant", "klanten", "afnemer", "opdrachtgever"],
        You = ["u", "uw", "jij", "jouw"],
        CustomerFacing = ["dienst", "service", "ondersteuning", "support", "beheerder", "succes"],
        // "Of" (or) would cut "Head of IT" in two.
        Conjunctions = ["en"],
        Provider = ["aanbieder", "leverancier", "dienstverlener", "opdrachtnemer", "hoster", "fabrikant", "wij"],
        Role = ["rol", "rollen", "verantwoordelijkheid", "verantwoordelijkheden", "van", "de", "het", "raci", "alleen"],
        Burden = ["is|zijn verantwoordelijk voor?", "voor rekening"],
        RoleCompounds = [("klantrol", "Klant"), ("klantverantwoordelijkheid", "Klant"), ("leveranciersrol", "Leverancier")],
        Responsible = ["verantwoordelijk", "uitvoerend", "uitvoerder", "realiseert"],
        Accountable = ["eindverantwoordelijk", "eindverantwoordelijke", "aansprakelijk", "goedkeurder"],
        Consulted = ["geraadpleegd", "raadplegen", "geconsulteerd"],
        Informed = ["geinformeerd", "informeren"],
        Everyone = ["beide", "beiden", "alle", "allen", "iedereen", "gedeeld", "gezamenlijk", "niemand", "geen"],
        Unsettled = ["afhankelijk", "optioneel", "varieert"],
        Shared = ["beide", "beiden", "gedeeld", "gedeelde", "gezamenlijk", "gezamenlijke"],
        Between = ["tussen", "door"],
        Team = ["team", "organisatie", "bedrijf"],
        Responsibility = ["verantwoordelijk", "aansprakelijk", "taakverdeling", "verplichting"],
        Permission = ["machtiging", "toegangsrecht", "bevoegdhe"],
        Does = ["uitvoerend", "voert", "doet", "beheert", "levert", "verzorgt", "regelt", "onderhoudt", "configureert", "moet"],
        May = ["kan", "kunt", "kunnen", "mag", "mogen"],
        Helps = ["ondersteunt", "ondersteunend", "helpt", "assisteert", "adviseert"],
        Owner = ["verantwoordelijk", "verantwoordelijke", "wie", "eigenaar"],
        Area = ["gebied", "domein", "categorie", "soort"],
        Remark = ["opmerking", "opmerkingen", "toelichting"],
        Definition = ["definitie", "betekenis", "uitleg"],
        Yes = ["ja"],
        No = ["nee"],
        Nothing = ["geen actie|acties|verantwoordelijkheid vereist|nodig?", "niets te? doen?", "niet van? toepassing|nodig|vereist", "nvt", "n v t"],
        See = ["zie", "raadpleeg"],
        DoneBy = ["volledig? beheerd|verzorgd|uitgevoerd|geleverd|geregeld door"],
        Boilerplate =
        [
            "model|matrix|verdeling|tabel van? de? gedeelde|gezamenlijke? verantwoordelijkheid|verantwoordelijkheden",
            "gedeelde|gezamenlijke verantwoordelijkheid|verantwoordelijkheden",
            "verantwoordelijkheidsmatrix|verantwoordelijkhedenmatrix|verantwoordelijkheidsmodel",
            "raci matrix|model|tabel",
            "rollen en? verantwoordelijkheden",
            "verantwoordelijkheden",
            "wie doet wat",
        ],
        Connectors = ["voor|van|over|bij de|het? dienst|diensten|product?"],
        StopWords = ["het", "een", "van", "voor", "met", "zijn", "op", "te", "niet", "wordt", "worden", "bij", "aan", "door", "naar", "uw", "ook", "tot", "deze", "beheren"],
    };
}
