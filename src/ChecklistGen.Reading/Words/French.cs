namespace ChecklistGen.Reading.Words;

internal static class French
{
    public static readonly LanguageWords Words = new()
    {
        Code = "fr",
        Activity = ["activite", "activites", "action", "actions", "tache", "taches"],
        ActivityLike = ["livrable", "livrables", "responsabilite", "responsabilites", "processus", "etape", "sujet", "description", "intitule", "decision"],
        Customer = ["client", "clients", "abonne", "commanditaire"],
        You = ["vous", "votre", "vos"],
        CustomerFacing = ["service", "services", "support", "relation", "relations", "charge", "conseiller", "responsable"],
        Conjunctions = ["et"],
        Alternatives = ["ou"],
        Provider = ["fournisseur", "prestataire", "hebergeur", "fabricant", "editeur", "nous"],
        Role = ["role", "roles", "responsabilite", "responsabilites", "du", "de", "des", "le", "la", "l", "d", "raci", "uniquement"],
        Burden = ["a la charge", "est|sont responsable|responsables"],
        Responsible = ["realise", "realisateur", "responsable", "realisation"],
        Accountable = ["approuve", "approbateur", "garant", "autorite"],
        Consulted = ["consulte", "consultes"],
        Informed = ["informe", "informes"],
        Everyone = ["tous", "toutes", "tout", "deux", "partage", "partagee", "chacun", "aucun", "personne"],
        Unsettled = ["depend", "selon", "variable", "optionnel"],
        Shared = ["partage", "partagee", "partages", "partagees", "deux", "commun", "commune", "conjoint", "conjointe", "conjointement"],
        Between = ["entre", "par"],
        Team = ["equipe", "equipes", "entreprise", "organisation"],
        Responsibility = ["responsab", "obligation", "redevab", "raci"],
        Permission = ["permission", "droit", "habilitation", "privilege"],
        Does = ["realise", "execute", "effectue", "fournit", "gere", "assure", "opere", "exploite", "fait", "met", "doit", "livre", "pilote"],
        May = ["peut", "peuvent", "pouvez", "pourrez", "pourra"],
        Helps = ["contribue", "contributeur", "assiste", "aide", "accompagne", "participe", "conseille", "appuie"],
        Owner = ["responsable", "qui", "proprietaire", "porteur", "acteur"],
        Area = ["domaine", "categorie", "type", "perimetre"],
        Remark = ["remarque", "remarques", "note", "notes", "commentaire", "commentaires"],
        Definition = ["definition", "signification", "explication"],
        Yes = ["oui", "vrai"],
        No = ["non", "faux"],
        Nothing = ["aucune action|responsabilite|intervention n? est? requise|necessaire?", "rien a? faire?", "sans objet", "non applicable|concerne", "pas d action|intervention requise?"],
        See = ["voir", "cf", "se reporter|referer a|au|aux", "idem"],
        DoneBy = ["entierement? gere|geree|geres|gerees|assure|assuree|realise|realisee|fourni|fournie|effectue|effectuee|exploite|exploitee par", "pris|prise en charge par"],
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
