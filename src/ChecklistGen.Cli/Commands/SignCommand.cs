using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Commands.Signing;
using ChecklistGen.Files;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>sign</c>: a PAdES signature in a PDF file.</summary>
internal static class SignCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string>("FILE.pdf") { Description = "A PDF file with a field to sign in." };
        var certificate = new Option<string>("--certificate") { HelpName = "FILE.p12", Description = "Sign with this certificate and its private key (PKCS #12).", Required = true };
        var password = new Option<string?>("--password-file")
        {
            HelpName = "FILE",
            Description = $"Take the certificate's password from FILE (default: {Signer.PasswordVariable}, else it is asked for).",
        };
        var field = new Option<string?>("--field") { HelpName = "NAME", Description = "Sign in this field (default: the first that nobody has signed)." };
        var reason = new Option<string?>("--reason") { HelpName = "TEXT", Description = "Say why it is signed." };
        var timestamp = new Option<string?>("--timestamp") { HelpName = "URL", Description = "Have a timestamp server confirm the time (RFC 3161)." };
        timestamp.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !Uri.TryCreate(t.Value, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")))
                result.AddError($"`{token.Value}` is no address; write it as in https://timestamp.example");
        });
        var certify = Flags.Switch("--certify", "Allow no changes afterwards but form fields and further signatures.");
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE.pdf", Description = "Write the signed file to another path (default: sign FILE.pdf itself)." };

        var command = new Command("sign", "Sign a PDF file (PAdES); it stays archival and accessible.") { file, certificate, password, field, reason, timestamp, certify, output, Flags.Quiet };
        command.SetAction(arguments =>
        {
            using var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            return (int)session.Signer.Run(
                new SignOptions
                {
                    File = arguments.PathOf(file),
                    Certificate = FilePath.Of(arguments.GetRequiredValue(certificate)),
                    PasswordFile = arguments.PathOf(password),
                    Field = arguments.GetValue(field),
                    Reason = arguments.GetValue(reason),
                    Timestamp = arguments.GetValue(timestamp),
                    Certify = arguments.GetValue(certify),
                    Output = arguments.PathOf(output),
                },
                reporter);
        });
        return command;
    }
}
