namespace MouForge.Drafting.Texts.Syntax;

/// <summary>What a Handlebars tag does.</summary>
enum TagKind
{
    /// <summary>Prints a value: <c>{{coalition.name}}</c>.</summary>
    Print,

    /// <summary>Opens a block: <c>{{#if …}}</c>.</summary>
    Open,

    /// <summary>The other part of a block: <c>{{else}}</c>, <c>{{else if …}}</c>.</summary>
    Else,

    /// <summary>Closes a block: <c>{{/if}}</c>.</summary>
    Close,

    /// <summary>Includes another text: <c>{{> role}}</c>.</summary>
    Partial,

    /// <summary>Says something to those who edit the template.</summary>
    Comment,
}
