namespace ChecklistGen.Reading.Words;

internal static class English
{
    public static readonly LanguageWords Words = new()
    {
        Code = "en",
        Activity = ["activity", "activities", "action", "actions", "task", "tasks"],
        ActivityLike = ["deliverable", "deliverables", "item", "items", "work", "process", "processes", "responsibility", "responsibilities", "duty", "duties", "step", "topic", "subject", "description", "name", "decision"],
        Customer = ["customer", "customers", "client", "clients", "subscriber", "tenant", "csc"],
        You = ["you", "your", "yours"],
        CustomerFacing = ["support", "success", "service", "services", "care", "relations", "experience", "manager", "facing", "onboarding"],
        Conjunctions = ["and", "or"],
        Provider = ["provider", "supplier", "vendor", "hoster", "manufacturer", "csp", "we", "us"],
        Role = ["role", "roles", "responsibility", "responsibilities", "obligations", "duties", "of", "the", "s", "raci", "side", "party", "parties", "person"],
        Responsible = ["responsible", "r"],
        Accountable = ["accountable", "a", "approver"],
        Consulted = ["consulted", "consult", "c"],
        Informed = ["informed", "inform", "i"],
        Everyone = ["both", "all", "everyone", "everybody", "shared", "any", "anyone", "each", "either", "na", "tbd", "none", "nobody"],
        Shared = ["both", "shared", "joint", "jointly", "share"],
        Team = ["team", "teams", "organisation", "organization", "company", "business", "staff", "it", "side", "admin", "admins", "administrator", "administrators", "users"],
        Responsibility = ["responsib", "accountab", "obligation", "raci", "ownership"],
        Permission = ["permission", "privilege", "crud", "entitlement"],
        Does = ["owns", "own", "executes", "execute", "performs", "perform", "does", "do", "implements", "implement", "operates", "operate", "provides", "provide", "manages", "manage", "delivers", "deliver", "runs", "run", "carries", "maintains", "maintain", "handles", "handle", "configures", "configure", "leads", "lead", "drives", "conducts", "validates", "completes", "must", "managed", "owned", "operated"],
        Helps = ["supports", "support", "supporting", "assists", "assist", "helps", "help", "contributes", "contribute", "advises", "advise", "advisory"],
        Owner = ["owner", "owners", "who", "responsible", "ownership", "assignee"],
        Area = ["area", "areas", "domain", "category", "type", "id", "description"],
        Remark = ["remark", "remarks", "note", "notes", "comment", "comments", "details"],
        Definition = ["definition", "definitions", "meaning"],
        Yes = ["yes", "y", "true"],
        No = ["no", "n", "false"],
        Nothing = ["no customer|further|additional? action|actions|responsibility|responsibilities|work|effort|input|involvement is|are? required|needed|necessary?", "none required|needed", "nothing to? do|required?", "not applicable|required|needed|responsible|involved", "no responsibility|responsibilities|action|actions", "fully? inherited"],
        See = ["see", "refer|refers to", "as above|below", "same as", "as described|defined|stated|set in|under"],
        DoneBy = ["fully|entirely|completely? managed|handled|performed|done|operated|provided|covered|maintained|owned|executed by", "fully? inherited from|by"],
        Boilerplate =
        [
            "understanding? the? shared responsibility|responsibilities|responsability|responsabilities model|matrix|modell?",
            "the? responsibility|responsibilities|responsability|responsabilities model|matrix|sharing|chart|table|split",
            "sharing|division|distribution|allocation|breakdown of the? responsibility|responsibilities",
            "roles and? responsibilities",
            "responsible accountable consulted and? informed",
            "the? raci matrix|model|chart|table|definition|definitions?",
            "understanding your? responsibilities",
            "responsibilities",
            "who does what",
        ],
        Connectors = ["for|of|on|about|regarding|in the?", "when using the?"],
        StopWords = ["a", "i", "the", "and", "of", "to", "for", "in", "is", "with", "on", "by", "from", "as", "or", "are", "this", "be", "at", "your", "following", "between"],
    };
}
