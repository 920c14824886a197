namespace ChecklistGen.Reading.Words;

internal static class English
{
    public static readonly LanguageWords Words = new()
    {
        Code = "en",
        Activity = ["activity", "activities", "action", "actions", "task", "tasks"],
        ActivityLike = ["deliverable", "deliverables", "item", "items", "work", "process", "processes", "responsibility", "responsibilities", "duty", "duties", "step", "topic", "subject", "description", "name", "decision"],
        Customer = ["customer", "customers", "client", "clients", "subscriber", "tenant", "csc"],
        You = ["you", "your"],
        CustomerFacing = ["support", "success", "service", "services", "care", "relations", "experience", "manager", "facing", "onboarding"],
        Conjunctions = ["and", "or"],
        Provider = ["provider", "supplier", "vendor", "hoster", "csp", "we", "us"],
        Role = ["role", "roles", "responsibility", "responsibilities", "of", "the", "s", "raci", "side", "party", "parties", "person"],
        Responsible = ["responsible", "r"],
        Accountable = ["accountable", "a", "approver"],
        Consulted = ["consulted", "consult", "c"],
        Informed = ["informed", "inform", "i"],
        Everyone = ["both", "all", "everyone", "everybody", "shared", "any", "anyone", "each", "either", "na", "tbd", "none", "nobody"],
        Boilerplate =
        [
            "understanding? the? shared responsibility|responsibilities|responsability|responsabilities model|matrix|modell?",
            "the? responsibility|responsibilities|responsability|responsabilities model|matrix|sharing|chart|table|split",
            "sharing|division|distribution|allocation|breakdown of the? responsibility|responsibilities",
            "roles and? responsibilities",
            "responsible accountable consulted and? informed",
            "the? raci matrix|model|chart|table|definition|definitions?",
            "responsibilities",
            "who does what",
        ],
        Connectors = ["for|of|on|about|regarding|in the?", "when using the?"],
        StopWords = ["a", "i", "the", "and", "of", "to", "for", "in", "is", "with", "on", "by", "from", "as", "or", "are", "this", "be", "at", "your", "following", "between"],
    };
}
