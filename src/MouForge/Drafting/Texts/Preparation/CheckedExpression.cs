using MouForge.Drafting.Bindings;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>An expression that has been looked at.</summary>
/// <param name="Written">How Handlebars is to see it.</param>
/// <param name="Shape">What it is; null where a mistake was found.</param>
readonly record struct CheckedExpression(string Written, Shape? Shape);
