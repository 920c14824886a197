using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Pdf.Signatures;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>sign</c>, and what other commands make of signed files.</summary>
public sealed partial class SignCommandTests : IDisposable
{
    private const string Name = "data-processing.audit.pdf";

    private readonly TemporaryFolder _folder = new();
    private readonly string _file;
    private readonly string _certificate;
    private readonly string _password;
    private readonly string _root;

    public SignCommandTests()
    {
        _certificate = _folder.Write("me.p12", TestCertificates.Person("Ann Example"));
        _password = _folder.Write("password.txt", TestCertificates.Password + "\nnot this line\n");
        _root = _folder.Write("root.pem", TestCertificates.Root);
        _file = _folder.PathTo("out", Name);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_signed_file_is_verified_alone_and_in_its_folder()
    {
        Generate();
        var signed = Sign("--reason", "I agree", "--certify");

        Assert.Equal((0, _file + "\n"), (signed.ExitCode, signed.Output));
        Assert.Equal("`sign-off/customer-signature` signed by Ann Example\n", signed.Error);
        Assert.Equal(
            [
                "signed   …/out/data-processing.audit.pdf",
                "  sign-off/customer-signature: certified by Ann Example, TIME by the signer's clock: I agree",
                "    valid; covers the whole file; trusted",
                "1 file: 1 signed",
                "1 source: 1 unchanged",
            ],
            Told(CommandRun.Of("verify", _folder.PathTo("out"), "--trust", _root), exitCode: 0));
        Assert.Equal(
            [
                "  sign-off/customer-signature: certified by Ann Example, TIME by the signer's clock: I agree",
                "    valid; covers the whole file; trusted",
                "  sign-off/provider-signature: nobody has signed",
                "…/out/data-processing.audit.pdf: 1 signature, all valid",
            ],
            Told(CommandRun.Of("verify", _file, "--trust", _root), exitCode: 0));
        var json = JsonNode.Parse(CommandRun.Of("verify", _file, "--trust", _root, "--json").Output)!;
        Assert.True((bool)json["valid"]! && (bool)json["signatures"]![0]!["trusted"]!);
    }

    [Fact]
    public void Whoever_is_not_trusted_counts_where_somebody_said_who_is()
    {
        Generate();
        Sign();
        var other = _folder.Write("other.pem", "");

        Assert.Equal(0, CommandRun.Of("verify", _file).ExitCode);
        var stranger = CommandRun.Of("verify", _file, "--trust", _folder.Write("stranger.pem", Signed.Certificate(TestCertificates.Person("Somebody else")).Signer.ExportCertificatePem()));
        Assert.Equal(1, stranger.ExitCode);
        Assert.EndsWith("1 signature, all valid, not all of them trusted", stranger.Lines[^1], StringComparison.Ordinal);
        Assert.Contains("error[CG0384]: it has no certificates", CommandRun.Of("verify", _file, "--trust", other).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_is_distinguished_from_a_signed_one()
    {
        Generate();
        Sign();
        var bytes = File.ReadAllBytes(_file);
        bytes[2000] ^= 1;
        File.WriteAllBytes(_file, bytes);

        var folder = CommandRun.Of("verify", _folder.PathTo("out"));
        Assert.Equal(1, folder.ExitCode);
        Assert.StartsWith("edited ", folder.Output, StringComparison.Ordinal);
        var alone = CommandRun.Of("verify", _file);
        Assert.Equal(1, alone.ExitCode);
        Assert.Contains("NOT VALID: the file was changed after it was signed", alone.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 signature, not all of them valid", alone.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_nobody_signed_says_so()
    {
        Generate();
        var run = CommandRun.Of("verify", _file);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("data-processing.audit.pdf: not signed", run.Lines[^1], StringComparison.Ordinal);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Status_reports_signatures(bool fillable)
    {
        Generate(fillable ? ["--fillable"] : []);
        Sign();
        var run = CommandRun.Of("status", _file, "--trust", _root);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("  sign-off/customer-signature: signed by Ann Example, ", run.Output, StringComparison.Ordinal);
        Assert.Equal(fillable, run.Output.Contains("Unanswered", StringComparison.Ordinal));
        var json = JsonNode.Parse(CommandRun.Of("status", _file, "--json").Output)![0]!;
        Assert.True((bool)json["signatures"]![0]!["valid"]!);
        Assert.Equal(fillable, json["items"]!.AsArray().Count > 0);
    }

    [Fact]
    public void Generate_keeps_what_was_signed()
    {
        Generate();
        Sign();
        var signed = File.ReadAllBytes(_file);
        var run = Run("--date", "2026-11-21");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("[CG0305]", run.Error, StringComparison.Ordinal);
        Assert.Equal(signed, File.ReadAllBytes(_file));
    }

    [Fact]
    public void A_signed_form_is_kept_where_its_answers_are_carried_over()
    {
        Generate("--fillable");
        Sign();
        var signed = File.ReadAllBytes(_file);
        var run = Run("--fillable", "--date", "2026-11-21", "--answers", _folder.PathTo("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("can't be carried over: this file is not replaced", run.Error, StringComparison.Ordinal);
        Assert.Equal(signed, File.ReadAllBytes(_file));
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        Generate();
        var before = File.ReadAllBytes(_file);
        var taken = _folder.Write("taken.pdf", "mine");

        Assert.Contains("it already exists: nothing is overwritten", Sign("-o", taken).Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(taken));
        var elsewhere = Sign("-o", _folder.PathTo("signed.pdf"));
        Assert.Equal((0, _folder.PathTo("signed.pdf") + "\n"), (elsewhere.ExitCode, elsewhere.Output));
        Assert.Equal(before, File.ReadAllBytes(_file));
    }

    [Theory]
    [InlineData("--field nobody", "error[CG0383]: there is no field `nobody`")]
    [InlineData("--timestamp http://127.0.0.1:1/tsa", "error[CG0386]: there is no timestamp from it: ")]
    [InlineData("--timestamp nowhere", "error: `--timestamp`: `nowhere` is no address; write it as in https://timestamp.example")]
    public void What_goes_wrong_leaves_the_file_as_it_was(string options, string problem)
    {
        Generate();
        var before = File.ReadAllBytes(_file);
        var run = Sign(options.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(problem, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_file));
        Assert.Equal([Name, "manifest.json"], Directory.GetFiles(_folder.PathTo("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void A_password_comes_from_a_file_or_the_environment_and_is_asked_for_only_where_somebody_is_there()
    {
        Generate();
        var command = $"checklistgen sign {_file} --certificate {_certificate}";

        Assert.Contains("error[CG0384]: it needs a password", CommandRun.AsTyped(_folder.Path, command).Error, StringComparison.Ordinal);
        Assert.Contains("error[CG0384]: the password is not the certificate's", CommandRun.AsTyped(_folder.Path, command, ("CHECKLISTGEN_CERTIFICATE_PASSWORD", "x")).Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.AsTyped(_folder.Path, command, ("CHECKLISTGEN_CERTIFICATE_PASSWORD", TestCertificates.Password)).ExitCode);
        Assert.Contains("none.p12` does not exist", CommandRun.Of("sign", _file, "--certificate", _folder.PathTo("none.p12")).Error, StringComparison.Ordinal);
    }

    /// <summary>Each of CG0382 to CG0386 as a person sees it.</summary>
    [Fact]
    public void What_is_refused_is_worded_as_recorded()
    {
        Generate();
        File.Copy(_file, _folder.PathTo("signed.pdf"));
        Assert.Equal(0, CommandRun.Of("sign", _folder.PathTo("signed.pdf"), "--certificate", _certificate, "--password-file", _password).ExitCode);
        _folder.Write("page.pdf", "# Not a PDF\n");
        _folder.Write("half.pdf", File.ReadAllBytes(_file)[..5000]);
        _folder.Write("text.p12", "not a certificate\n");
        _folder.Write("keyless.p12", TestCertificates.WithoutKey("Ann Example"));
        _folder.Write("expired.p12", TestCertificates.Expired("Ann Example"));
        _folder.Write("server.p12", TestCertificates.Server("www.example.org"));
        using var server = TimestampTestServer.Responding(503, []);
        var told = new StringBuilder();
        foreach (var typed in new[]
        {
            "page.pdf --certificate me.p12", "half.pdf --certificate me.p12",
            $"out/{Name} --certificate me.p12 --field sign-off/customer-signatur", $"out/{Name} --certificate me.p12 --field nobody",
            "signed.pdf --certificate me.p12 --field sign-off/customer-signature", "signed.pdf --certificate me.p12 --certify",
            $"out/{Name} --certificate text.p12", $"out/{Name} --certificate keyless.p12",
            $"out/{Name} --certificate expired.p12", $"out/{Name} --certificate server.p12",
            $"out/{Name} --certificate me.p12 --timestamp {server.Address}",
        })
        {
            var run = CommandRun.AsTyped(_folder.Path, $"checklistgen sign {typed} --password-file password.txt");
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            told.Append($"$ checklistgen sign {typed}\n{run.Error}".Replace(server.Address, "http://timestamp.example", StringComparison.Ordinal));
        }

        Assert.All(Enumerable.Range(0382, 5), code => Assert.Contains(FormattableString.Invariant($"error[CG{code:0000}]"), told.ToString(), StringComparison.Ordinal));
        GoldenFile.Expect(Repository.PathTo("tests", "Golden", "sign", "refusals.txt"), told.ToString());
    }

    private void Generate(params string[] options) => Assert.Equal(0, Run(["--date", "2026-11-20", .. options]).ExitCode);

    private CommandRun Run(params string[] options) =>
        CommandRun.Of(["generate", Repository.PathTo("seeds", "data-processing.md"), "-t", "audit", "-f", "pdf", "-o", _folder.PathTo("out"), .. options]);

    private CommandRun Sign(params string[] options) => CommandRun.Of(["sign", _file, "--certificate", _certificate, "--password-file", _password, .. options]);

    private string[] Told(CommandRun run, int exitCode)
    {
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        return [.. run.Lines.Select(l => Clock().Replace(l.Replace(_folder.Path, "…", StringComparison.Ordinal), "TIME"))];
    }

    [GeneratedRegex(@"\d{4}-\d\d-\d\d \d\d:\d\d UTC", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();
}
