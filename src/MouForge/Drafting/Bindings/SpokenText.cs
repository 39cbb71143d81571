namespace MouForge.Drafting.Bindings;

/// <summary>Text that is read aloud in other words.</summary>
/// <param name="token">The token that stands for it.</param>
sealed class SpokenText(string token)
{
    /// <summary>The token that stands for it.</summary>
    public string Token => token;
}
