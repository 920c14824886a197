namespace ChecklistGen.Reading.Words;

internal static class French
{
    public static readonly LanguageWords Words = new()
    {
        Code = "fr",
        Activity = ["activite", "activites", "action", "actions", "tache", "taches"],
        ActivityLike = ["livrable", "livrables", "responsabilite", "responsabilites", "processus", "etape", "sujet", "description", "intitule", "decision"],
        Customer = ["client", "clients", "abonne", "commanditaire"],
        You = ["vous"],
        CustomerFacing = ["service", "services", "support", "relation", "relations", "charge", "conseiller", "responsable"],
        Conjunctions = ["et", "ou"],
        Provider = ["fournisseur", "prestataire", "hebergeur", "nous"],
        Role = ["role", "roles", "responsabilite", "responsabilites", "du", "de", "des", "le", "la", "l", "d", "raci"],
        Responsible = ["realise", "realisateur", "responsable", "realisation"],
        Accountable = ["approuve", "approbateur", "garant", "autorite"],
        Consulted = ["consulte", "consultes"],
        Informed = ["informe", "informes"],
        Everyone = ["tous", "toutes", "tout", "deux", "partage", "partagee", "chacun", "aucun", "personne"],
        Boilerplate =
        [
            "le|la? modele|matrice|partage|repartition|tableau de|des|du la? responsabilite|responsabilites partagee|partagees?",
            "responsabilite|responsabilites partagee|partagees",
            "modele|matrice|tableau raci",
            "definition raci",
            "roles et? responsabilites",
            "responsabilites",
            "qui fait quoi",
        ],
        Connectors = ["pour|sur|de|du|des|d|concernant l|le|la|les? service|services|produit|offre?"],
        StopWords = ["le", "la", "les", "des", "du", "et", "est", "un", "une", "pour", "dans", "sur", "au", "aux", "par", "ou", "avec", "en", "de", "sont", "ce", "qui"],
    };
}
