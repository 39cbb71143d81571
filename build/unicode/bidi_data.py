#!/usr/bin/python3
"""Writes src/MouForge.Documents.Pdf/Bidi/BidiTable.cs from the Unicode Character Database.

.NET has no bidirectional classes. The data is that of Debian's package unicode-data (folder /usr/share/unicode). Run it from the root of the
checkout when a newer version of Unicode is wanted:

    build/unicode/bidi_data.py > src/MouForge.Documents.Pdf/Bidi/BidiTable.cs
"""
import re

FOLDER = "/usr/share/unicode"
# The order of BidiClass.
CLASSES = "L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI".split()
# Long names of the classes in the lines @missing.
LONG = {"Left_To_Right": "L", "Right_To_Left": "R", "Arabic_Letter": "AL", "European_Terminator": "ET", "Boundary_Neutral": "BN"}


def fields(name):
    with open(f"{FOLDER}/{name}", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# @missing:"):
                yield line[len("# @missing:"):].strip(), True
            elif line.split("#")[0].strip():
                yield line.split("#")[0].strip(), False


def classes():
    """Class of each code point; later lines of @missing win over earlier ones, stated classes over all of them."""
    found = ["L"] * 0x110000
    lines = list(fields("extracted/DerivedBidiClass.txt"))
    for text, missing in sorted(lines, key=lambda line: not line[1]):
        points, name = (part.strip() for part in text.split(";"))
        first, last = (int(point, 16) for point in (points.split("..") * 2)[:2])
        found[first:last + 1] = [LONG.get(name, name)] * (last + 1 - first)
    return found


def ranges(found):
    """Where a class begins: code point and class."""
    return [(point, name) for point, name in enumerate(found) if point == 0 or found[point - 1] != name]


def brackets():
    """Opening and closing brackets."""
    return [(int(opening, 16), int(closing, 16)) for opening, closing, kind in
            (re.split(r"\s*;\s*", text) for text, _ in fields("BidiBrackets.txt")) if kind == "o"]


def rows(values, count):
    for start in range(0, len(values), count):
        yield "        " + ", ".join(values[start:start + count]) + ","


def main():
    version = re.search(r"-(\d+\.\d+\.\d+)\.txt", open(f"{FOLDER}/extracted/DerivedBidiClass.txt", encoding="utf-8").readline())[1]
    starts = [f"0x{point << 8 | CLASSES.index(name):X}" for point, name in ranges(classes())]
    pairs = [f"0x{opening:X}, 0x{closing:X}" for opening, closing in brackets()]
    print(f"""namespace MouForge.Documents.Pdf.Bidi;

/// <summary>
/// Data of the Unicode Character Database {version} for the bidirectional algorithm: DerivedBidiClass.txt and BidiBrackets.txt. Written by
/// build/unicode/bidi_data.py; not to be changed by hand.
/// </summary>
static class BidiTable
{{
    /// <summary>Where a class begins, in order: the code point times 256, plus the <see cref="BidiClass"/> of all up to the next.</summary>
    public static ReadOnlySpan<int> ClassStarts =>
    [""")
    print("\n".join(rows(starts, 14)))
    print("""    ];

    /// <summary>Brackets in pairs: an opening one and the one that closes it.</summary>
    public static ReadOnlySpan<int> Brackets =>
    [""")
    print("\n".join(rows(pairs, 8)))
    print("""    ];
}""")


main()
