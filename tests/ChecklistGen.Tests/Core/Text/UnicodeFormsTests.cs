using System.Globalization;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Core.Text;

/// <summary>Our normal forms against those of the framework, which asks ICU: every character, and marks in any order.</summary>
public sealed class UnicodeFormsTests
{
    // What a machine's ICU knows beyond our table, or we beyond its.
    private const int MostUnknown = 150;

    private static readonly (NormalizationForm Form, Func<string, string> Ours)[] Forms =
    [
        (NormalizationForm.FormC, UnicodeForms.Compose),
        (NormalizationForm.FormKC, UnicodeForms.ComposePlainly),
        (NormalizationForm.FormD, UnicodeForms.Decompose),
    ];

    public UnicodeFormsTests() => Assert.SkipUnless("é".Normalize(NormalizationForm.FormD).Length == 2, "this machine has no culture data to compare with");

    [Fact]
    public void Every_character_has_the_form_that_unicode_gives_it()
    {
        var unknown = 0;
        foreach (var (form, ours) in Forms)
        {
            for (var point = 0; point <= 0x10FFFF; point++)
            {
                if (point < 0x80 || CharUnicodeInfo.GetUnicodeCategory(point) is UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
                    continue;
                // A letter before and a mark behind show whether it joins what stands around it.
                foreach (var text in point < 0x3000 ? new[] { $"{char.ConvertFromUtf32(point)}", $"e{char.ConvertFromUtf32(point)}\u0301" } : [char.ConvertFromUtf32(point)])
                {
                    var expected = text.Normalize(form);
                    var actual = ours(text);
                    if (actual != expected)
                        unknown += actual == text || expected == text ? 1 : throw new InvalidOperationException($"U+{point:X4} in {form}");
                }
            }
        }

        Assert.InRange(unknown, 0, MostUnknown);
    }

    [Fact]
    public void Marks_and_letters_in_any_order_make_the_same_wholes()
    {
        const string pieces = "aeouAEOUсиЄω\u0300\u0301\u0302\u0308\u0323\u0327\u0328\u0345\u05B7\u0F71\u0F72\u1100\u1161\u11A8가각ﬁ①½…  \u212B\u1E69";
        var random = new Random(17);
        for (var i = 0; i < 4000; i++)
        {
            var text = string.Create(1 + random.Next(8), random, (span, r) =>
            {
                foreach (ref var c in span)
                    c = pieces[r.Next(pieces.Length)];
            });
            foreach (var (form, ours) in Forms)
                Assert.Equal(text.Normalize(form), ours(text), StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Lone_surrogates_stay() => Assert.Equal("\uD800é\uDC00", UnicodeForms.Compose("\uD800e\u0301\uDC00"), StringComparer.Ordinal);

    [Fact]
    public void Many_marks_on_one_letter_take_no_longer_than_many_letters()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 100_000));

        Assert.Equal(200_000, UnicodeForms.Compose("e" + marks).Length);
    }
}
