using System.Net.Sockets;
using Azure;
using Azure.Identity;

namespace MouForge.Storage.Azure;

/// <summary>Says in words what Azure refused, or that it did not answer.</summary>
static class AzureErrors
{
    /// <summary>Whether an exception comes from the client, after all its tries.</summary>
    public static bool Is(Exception exception, CancellationToken cancellation) => exception switch
    {
        RequestFailedException or AuthenticationFailedException => true,
        AggregateException many => many.InnerExceptions.Any(inner => Is(inner, cancellation) || inner is IOException),
        // The client's own time limit, not the caller's wish.
        OperationCanceledException => !cancellation.IsCancellationRequested,
        _ => false,
    };

    /// <summary>An exception that says where, what and what next.</summary>
    /// <param name="cause">The client's own.</param>
    /// <param name="what">The blob or container it is about.</param>
    /// <param name="place">The account.</param>
    public static IOException Explain(Exception cause, string what, string place) => new($"{what} at {place}: {Reason(cause, place)}", cause);

    static string Reason(Exception cause, string place) => cause switch
    {
        AuthenticationFailedException => "nobody is signed in to Azure. Give the machine an identity, sign in with 'az login', or use a connection string.",
        RequestFailedException { Status: > 0 } answer => Reason(answer),
        _ => NoAnswer(cause, place),
    };

    static string Reason(RequestFailedException answer) => answer.ErrorCode switch
    {
        "AuthenticationFailed" => "the key is not the account's, or this machine's clock is wrong by more than 15 minutes. Copy the connection string again, and check the clock.",
        "AuthorizationPermissionMismatch" => "the identity may not do this. Give it the role Storage Blob Data Contributor on the account.",
        "AuthorizationFailure" => "the account refuses this machine or this key. Check its network rules and its role assignments.",
        "ContainerNotFound" => "the container is missing. It is made when the program starts: start it again, and find out who deleted it.",
        "ContainerBeingDeleted" => "the container is being deleted. Find out by whom; it can be made again in some minutes.",
        "BlobImmutableDueToPolicy" => "a write-once policy protects it. Only new blobs and appends are possible there.",
        "BlockCountExceedsLimit" => "it has had 50,000 appends, the most there can be.",
        "AccountIsDisabled" => "the account is disabled. Enable it in the Azure portal.",
        _ => $"the account answered {answer.Status} {answer.ErrorCode}. If it persists, look that code up in the Azure documentation of blob error codes.",
    };

    static string NoAnswer(Exception cause, string place)
    {
        string host = new Uri(place).Authority;
        return SocketError(cause) switch
        {
            System.Net.Sockets.SocketError.HostNotFound or System.Net.Sockets.SocketError.NoData or System.Net.Sockets.SocketError.TryAgain
                => $"there is no host {host}. Check the name in MOUFORGE_STORAGE and this machine's name resolution.",
            System.Net.Sockets.SocketError.ConnectionRefused => $"{host} takes no connections. Check the port, and whether the service runs.",
            _ => $"{host} did not answer, after several tries. Check the network; whether the last write was stored is not known until it can be read again.",
        };
    }

    static SocketError? SocketError(Exception cause) => cause switch
    {
        SocketException socket => socket.SocketErrorCode,
        AggregateException many => many.InnerExceptions.Select(SocketError).FirstOrDefault(error => error is not null),
        { InnerException: { } inner } => SocketError(inner),
        _ => null,
    };
}
