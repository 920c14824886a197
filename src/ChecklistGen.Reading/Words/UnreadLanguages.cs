using System.Collections.Immutable;

namespace ChecklistGen.Reading.Words;

/// <summary>
/// Languages that no page is read in, with the words by which a table or a list of the customer's duties is noticed in them all the
/// same, so that it can be reported.
/// </summary>
internal static class UnreadLanguages
{
    // Hiragana: the scripts before it set words apart.
    private const char FirstWithoutBlanks = '\u3040';

    // Beginnings of words for the customer, and for responsibilities, as Tokens spells them; those of scripts without blanks may be anywhere.
    private static readonly ImmutableArray<(ImmutableArray<string> Customer, ImmutableArray<string> Responsibility)> All =
    [
        (["お客様", "顧客"], ["責任", "責務"]), // ja
        (["客户", "客戶", "租户", "租戶"], ["责任", "責任", "职责", "職責"]), // zh
        (["고객"], ["책임"]), // ko
        (["заказчик", "клиент", "замовник", "клієнт"], ["ответствен", "обязан", "відповідал"]), // ru, uk
        (["πελατ"], ["ευθυν"]), // el
        (["العميل", "العملاء"], ["مسؤول"]), // ar
        (["kund"], ["ansvar"]), // sv, da, nb
        (["asiakas", "asiakka"], ["vastuu"]), // fi
        (["zakaznik"], ["odpovednost", "zodpovednost"]), // cs, sk
        (["ugyfel"], ["felelos"]), // hu
        (["beneficiar", "client"], ["responsabilitati"]), // ro
        (["musteri"], ["sorumlu"]), // tr
        (["kupac", "korisnik", "narucitelj", "narocnik"], ["odgovorn"]), // hr, sl
    ];

    /// <summary>Whether a text has a word for the customer in one of them.</summary>
    public static bool MentionCustomer(string text) => Tokens.WordsOf(text) is var words && All.Any(l => HasAny(words, l.Customer));

    /// <summary>Whether a text speaks of responsibilities in one of them.</summary>
    public static bool SpeakOfResponsibility(string text) => Tokens.WordsOf(text) is var words && All.Any(l => HasAny(words, l.Responsibility));

    private static bool HasAny(ImmutableArray<string> words, ImmutableArray<string> known) =>
        words.Any(w => known.Any(k => k[0] >= FirstWithoutBlanks ? w.Contains(k, StringComparison.Ordinal) : w.StartsWith(k, StringComparison.Ordinal)));
}
