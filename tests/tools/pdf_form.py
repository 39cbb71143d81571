#!/usr/bin/python3
"""Prints what a person fills in: a line for each form field of a PDF in the order of its tags, and what must not be there.

    pdf_form.py FILE.pdf

Each line: full name, type (text, text of several lines, tick box, signature, with "required" where the flag is set), size of what is typed,
tooltip. Then a line for each script and for each page whose tab order is not that of the tags. Needs python3-pikepdf.
"""
import sys

import pikepdf

MULTILINE, REQUIRED = 1 << 12, 1 << 1


def full_name(field):
    names = []
    while field is not None:
        if "/T" in field:
            names.insert(0, str(field.T))
        field = field.get("/Parent")
    return ".".join(names)


def kind(field):
    flags = int(field.get("/Ff", 0))
    name = {"/Tx": "text", "/Btn": "tick box", "/Sig": "signature"}[str(field.FT)]
    name += " of several lines" if field.FT == "/Tx" and flags & MULTILINE else ""
    return name + (" required" if flags & REQUIRED else "")


def typed_size(field):
    return str(field.DA).split(" Tf")[0].split()[-1] if "/DA" in field else "-"


def widgets(element):
    """Widgets below a structure element, in the order of the tags."""
    for kid in as_list(element.get("/K")):
        if not isinstance(kid, pikepdf.Dictionary):
            continue
        if kid.get("/Type") == "/OBJR":
            if kid.Obj.get("/Subtype") == "/Widget":
                yield kid.Obj
        elif "/S" in kid:
            yield from widgets(kid)


def as_list(value):
    return [] if value is None else list(value) if isinstance(value, pikepdf.Array) else [value]


def main():
    with pikepdf.open(sys.argv[1]) as pdf:
        sys.setrecursionlimit(10_000)
        for field in widgets(pdf.Root.StructTreeRoot):
            print(full_name(field), kind(field), typed_size(field), str(field.get("/TU", "no tooltip")), sep="\t")
        for number, thing in enumerate(pdf.objects):
            if isinstance(thing, pikepdf.Dictionary) and ("/JS" in thing or "/AA" in thing or thing.get("/S") == "/JavaScript"):
                print(f"object {number} has a script")
        for number, page in enumerate(pdf.pages, 1):
            if page.get("/Tabs") != "/S":
                print(f"page {number}: tab order {page.get('/Tabs')}")


if __name__ == "__main__":
    main()
