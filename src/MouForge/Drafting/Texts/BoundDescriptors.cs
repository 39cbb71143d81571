using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;
using MouForge.Drafting.Bindings;

namespace MouForge.Drafting.Texts;

/// <summary>Tells Handlebars how to find the parts of what is bound, without reflection and without copies.</summary>
sealed class BoundDescriptors : IObjectDescriptorProvider, IMemberAccessor
{
    readonly ObjectDescriptor _descriptor;

    public BoundDescriptors()
        => _descriptor = new ObjectDescriptor(typeof(Bound), this, (_, _) => Array.Empty<ChainSegment>(), descriptor => new ObjectIterator(descriptor));

    /// <inheritdoc/>
    public bool TryGetDescriptor(Type type, out ObjectDescriptor value)
    {
        bool isBound = type.IsAssignableTo(typeof(Bound));
        value = isBound ? _descriptor : ObjectDescriptor.Empty;
        return isBound;
    }

    /// <inheritdoc/>
    public bool TryGetValue(object instance, ChainSegment memberName, out object value)
        => ((Bound)instance).TryGet(memberName.TrimmedValue, out value);
}
