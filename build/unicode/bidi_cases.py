#!/usr/bin/python3
"""Writes samples of Unicode's conformance tests of the bidirectional algorithm for our tests: every n-th case of BidiTest.txt and
BidiCharacterTest.txt (Debian's package unicode-data), so that all kinds of cases are there. Run it from the root of the checkout.
"""
FOLDER = "/usr/share/unicode"
TARGET = "tests/MouForge.Documents.Pdf.Tests/Bidi/Cases"
CASES = 700


def character_cases():
    with open(f"{FOLDER}/BidiCharacterTest.txt", encoding="utf-8") as lines:
        cases = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return cases[::len(cases) // CASES]


def class_cases():
    """A line holds what the lines @Levels and @Reorder above it say, so that it can stand alone."""
    cases, levels, order = [], "", ""
    with open(f"{FOLDER}/BidiTest.txt", encoding="utf-8") as lines:
        for line in (line.strip() for line in lines):
            if line.startswith("@Levels:"):
                levels = line[len("@Levels:"):].strip()
            elif line.startswith("@Reorder:"):
                order = line[len("@Reorder:"):].strip()
            elif line and not line.startswith(("#", "@")):
                cases.append(f"{line}; {levels}; {order}")
    return cases[::len(cases) // CASES]


def write(name, source, cases):
    with open(f"{TARGET}/{name}", "w", encoding="utf-8") as target:
        print(f"# A sample of {source}, Unicode Character Database 15.0.0. © 2022 Unicode, Inc., www.unicode.org/terms_of_use.html", file=target)
        print("\n".join(cases), file=target)


write("characters.txt", "BidiCharacterTest.txt", character_cases())
write("classes.txt", "BidiTest.txt (classes; paragraph directions; levels; order)", class_cases())
