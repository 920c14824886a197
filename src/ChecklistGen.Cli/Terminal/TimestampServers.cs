using System.Net.Http.Headers;
using ChecklistGen.Commands.Signing;
using ChecklistGen.Pdf.Signatures;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Asks timestamp servers over HTTP (RFC 3161, 3.4): the only requests that the program makes, to an address that a person named.</summary>
internal sealed class TimestampServers : ITimestampServers
{
    private const int LongestResponse = 1 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public byte[] Ask(string address, byte[] request)
    {
        using var client = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = LongestResponse };
        using var content = new ByteArrayContent(request);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        try
        {
            using var response = client.PostAsync(new Uri(address), content).GetAwaiter().GetResult();
            return response.IsSuccessStatusCode
                ? response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult()
                : throw new TimestampException(FormattableString.Invariant($"it responds with {(int)response.StatusCode} {response.ReasonPhrase}").TrimEnd());
        }
        catch (HttpRequestException e)
        {
            throw new TimestampException(e.Message.TrimEnd('.'));
        }
        catch (TaskCanceledException)
        {
            throw new TimestampException(FormattableString.Invariant($"it did not respond within {Patience.TotalSeconds} seconds"));
        }
    }
}
