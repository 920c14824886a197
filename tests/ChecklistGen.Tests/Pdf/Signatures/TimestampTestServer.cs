using System.Formats.Asn1;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using ChecklistGen.Pdf.Signatures;

namespace ChecklistGen.Tests.Pdf.Signatures;

/// <summary>A timestamp server on this machine (RFC 3161), which is one request old when the test ends.</summary>
internal sealed class TimestampTestServer : IDisposable
{
    /// <summary>The time on its clock.</summary>
    public static readonly DateTimeOffset Time = new(2026, 11, 20, 12, 34, 56, TimeSpan.Zero);

    private readonly HttpListener _listener = new();
    private readonly X509Certificate2 _certificate = TestCertificates.TimestampServer();
    private readonly Func<byte[], (int Status, byte[] Response)> _respond;

    private TimestampTestServer(Func<TimestampTestServer, byte[], (int Status, byte[] Response)> respond)
    {
        _respond = request => respond(this, request);
        // A port that was free a moment ago.
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/tsa/");
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(Serve);
    }

    public string Address { get; }

    /// <summary>How many requests came.</summary>
    public int Requests { get; private set; }

    /// <summary>The media type of the last request.</summary>
    public string? MediaType { get; private set; }

    /// <summary>One that gives timestamps.</summary>
    public static TimestampTestServer Start() => new((server, request) => (200, server.Stamp(request)));

    /// <summary>One that gives something else.</summary>
    public static TimestampTestServer Responding(int status, byte[] response) => new((_, _) => (status, response));

    public void Dispose()
    {
        _listener.Close();
        _certificate.Dispose();
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Requests++;
            MediaType = context.Request.ContentType;
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            (context.Response.StatusCode, var response) = _respond(body.ToArray());
            await context.Response.OutputStream.WriteAsync(response);
            context.Response.Close();
        }
    }

    // TimeStampResp ::= { PKIStatusInfo { granted }, ContentInfo }
    private byte[] Stamp(byte[] bytes)
    {
        Assert.True(Rfc3161TimestampRequest.TryDecode(bytes, out var request, out _));
        var info = new Rfc3161TimestampTokenInfo(
            new Oid("1.2.3.4"), request.HashAlgorithmId, request.GetMessageHash(), new byte[] { 1 }, Time, nonce: request.GetNonce());
        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()));
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _certificate) { DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"), IncludeOption = X509IncludeOption.EndCertOnly };
        signer.SignedAttributes.Add(new AsnEncodedData(SignedDataMaker.SigningCertificateV2, SignedDataMaker.HashAttribute(_certificate)));
        cms.ComputeSignature(signer);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
                writer.WriteInteger(0);
            writer.WriteEncodedValue(cms.Encode());
        }

        return writer.Encode();
    }
}
