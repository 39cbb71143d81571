#!/usr/bin/python3
"""Prints the tagged text of a PDF in the order of its tags, one line for each block: type, tab, text.

Artifacts are left out, and so is what stands under the types or titles named by --without and --untitled. Inline elements (Span, Link and the like) belong to the
line of their block. ActualText is not used: the lines show what is painted. For files whose fonts are Identity-H with a ToUnicode map.

    pdf_tagged_text.py [--without TOC,...] [--untitled Furniture,...] FILE.pdf

Needs python3-pikepdf.
"""
import argparse
import re
import sys

import pikepdf

INLINE = {"/Span", "/Link", "/Strong", "/Reference", "/Quote", "/Form", "/Annot"}


def as_list(value):
    """An entry that may be missing, one object or an array of them."""
    return [] if value is None else list(value) if isinstance(value, pikepdf.Array) else [value]


def unicode_map(font):
    """Codes of two bytes to text, from a font's ToUnicode map."""
    cmap = font.ToUnicode.read_bytes().decode("latin-1")
    text = lambda digits: bytes.fromhex(digits).decode("utf-16-be")
    codes = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
        for code, to in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            codes[int(code, 16)] = text(to)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
        for first, last, to in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            for code in range(int(first, 16), int(last, 16) + 1):
                # A glyph that stands for several characters (a letter with its marks) counts up at the last of them.
                codes[code] = text(to)[:-1] + chr(ord(text(to)[-1]) + code - int(first, 16))
    return codes


class PageText:
    """The text of each marked content of a page, by its number."""

    def __init__(self, page, fonts):
        self.by_id = {}
        names = page.get("/Resources", {}).get("/Font", {})
        marks, font = [], {}
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name == "BDC":
                properties = operands[1]
                marks.append(int(properties["/MCID"]) if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties else None)
            elif name == "BMC":
                marks.append(None)
            elif name == "EMC":
                marks.pop()
            elif name == "Tf":
                font = self.codes_of(names[str(operands[0])], fonts)
            elif name in ("Tj", "TJ"):
                number = next((mark for mark in reversed(marks) if mark is not None), None)
                strings = operands[0] if name == "TJ" else [operands[0]]
                for string in strings:
                    if isinstance(string, pikepdf.String) and number is not None:
                        data = bytes(string)
                        self.by_id[number] = self.by_id.get(number, "") + "".join(
                            font[data[i] << 8 | data[i + 1]] for i in range(0, len(data), 2))


    @staticmethod
    def codes_of(font, fonts):
        if font.objgen not in fonts:
            fonts[font.objgen] = unicode_map(font)
        return fonts[font.objgen]


class TaggedText:
    """Walks the structure tree and collects lines."""

    def __init__(self, pdf, without, untitled):
        fonts = {}
        self.pages = {page.objgen: PageText(page, fonts) for page in pdf.pages}
        self.without = without
        self.untitled = untitled
        self.lines = []

    def walk(self, element, page, line):
        kind = str(element.S)
        if kind[1:] in self.without or str(element.get("/T", "")) in self.untitled:
            return
        page = element.Pg.objgen if "/Pg" in element else page
        if kind not in INLINE:
            line = [kind[1:], ""]
            self.lines.append(line)
        for child in as_list(element.get("/K")):
            if isinstance(child, int):
                line[1] += self.pages[page].by_id.get(child, "")
            elif child.get("/Type") == "/MCR":
                line[1] += self.pages[child.Pg.objgen if "/Pg" in child else page].by_id.get(int(child.MCID), "")
            elif "/S" in child:
                self.walk(child, page, line)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--without", default="", help="types whose text is left out, separated by commas")
    parser.add_argument("--untitled", default="", help="titles of tags whose text is left out, separated by commas")
    parser.add_argument("file")
    arguments = parser.parse_args()
    sys.setrecursionlimit(10_000)
    with pikepdf.open(arguments.file) as pdf:
        text = TaggedText(pdf, set(arguments.without.split(",")), set(filter(None, arguments.untitled.split(","))))
        for root in as_list(pdf.Root.StructTreeRoot.K):
            text.walk(root, None, None)
    for kind, line in text.lines:
        if line:
            print(f"{kind}\t{line}")


if __name__ == "__main__":
    main()
