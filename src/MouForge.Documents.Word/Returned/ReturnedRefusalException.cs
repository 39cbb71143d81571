namespace MouForge.Documents.Word.Returned;

/// <summary>Carries a refusal out of the middle of a file to the one place that returns it. It never leaves this namespace.</summary>
sealed class ReturnedRefusalException(ReturnedRefusal refusal) : Exception(refusal.Message)
{
    public ReturnedRefusal Refusal { get; } = refusal;
}
