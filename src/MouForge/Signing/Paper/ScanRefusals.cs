namespace MouForge.Signing.Paper;

/// <summary>Why a file is not taken as a scan.</summary>
static class ScanRefusals
{
    public static Refusal TooLarge { get; } = new("too_large", "This file is larger than 25 MB. Scan in grey at 200 dpi, or send the signature page alone.");

    public static Refusal OtherType { get; } = new("other_type", "This is no PDF, PNG or JPEG, whatever its name says. Scan or photograph the signed page as one of these.");

    public static Refusal Damaged { get; } = new("damaged", "This picture is damaged or cut off. Scan or photograph the page again.");

    public static Refusal TooManyPixels { get; } = new("too_many_pixels", "This picture has too many pixels to be a page. Scan at 200 to 300 dpi.");

    public static Refusal Encrypted { get; } = new("encrypted", "This PDF is locked by a password or by rights. Print it to a new PDF without them.");

    public static Refusal Active { get; } = new("active_content", "This PDF holds scripts, forms that send data, or files that open by themselves. Print it to a new PDF and send that.");

    public static Refusal CannotBeChecked { get; } = new("cannot_be_checked", "This PDF is packed in a way that cannot be checked for scripts. Print it to a new PDF and send that.");
}
