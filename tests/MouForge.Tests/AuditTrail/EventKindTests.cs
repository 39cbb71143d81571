using System.Reflection;
using MouForge.AuditTrail;

namespace MouForge.Tests.AuditTrail;

public sealed class EventKindTests
{
    [Fact]
    public void Numbers_CoverEachKindAndEachNumber()
    {
        var kinds = typeof(EventKind).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToList();

        EventKind.Numbers.Keys.Order(StringComparer.Ordinal).ShouldBe(kinds.Order(StringComparer.Ordinal));
        EventKind.Numbers.Values.Distinct().Order().ShouldBe(Enumerable.Range(1, 31));
    }
}
