namespace MouForge.Storage;

/// <summary>A newer version of the program wrote the store, or what marks it as a store cannot be understood.</summary>
/// <param name="message">Where, what, what next.</param>
public sealed class StoreVersionException(string message) : IOException(message);
