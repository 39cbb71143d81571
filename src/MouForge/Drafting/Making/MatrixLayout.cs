using MouForge.Drafting.Bindings;

namespace MouForge.Drafting.Making;

/// <summary>How the matrix of services lies on the page, by the number of agencies (look section 7).</summary>
static class MatrixLayout
{
    /// <summary>Width of the column of groups, in points.</summary>
    public const double GroupWidth = 56;

    /// <summary>Width of the column of services, in points.</summary>
    public const double ServiceWidth = 130;

    /// <summary>Width of the last column, in points.</summary>
    public const double OfferedByWidth = 48;

    const int MostUprightPartners = 10;
    const int MostRoomyPartners = 9;
    const int MostPartnersInPanel = 18;
    const double RoomyPartnerWidth = 26;
    const double NarrowPartnerWidth = 23;

    /// <summary>Whether the page must lie on its side.</summary>
    public static bool IsWide(int partners) => partners > MostUprightPartners;

    /// <summary>The agencies of each panel, alphabetical throughout.</summary>
    public static IEnumerable<IReadOnlyList<PartnerBinding>> Panels(IReadOnlyList<PartnerBinding> partners)
        => partners.Count == 0 ? [[]] : partners.Chunk(MostPartnersInPanel);

    /// <summary>Width of one agency's column, in points.</summary>
    public static double PartnerWidth(int partners) => partners <= MostRoomyPartners ? RoomyPartnerWidth : NarrowPartnerWidth;
}
