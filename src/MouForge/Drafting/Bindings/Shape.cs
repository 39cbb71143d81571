using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>What a name in a text stands for, known before anything was answered.</summary>
abstract record Shape
{
    /// <summary>The question whose answer it is; null where the program works it out.</summary>
    public Question? Question { get; init; }
}
