#!/usr/bin/python3
"""Prints how a reader finds its way through a PDF: page labels, bookmarks, links within the file, form fields, languages of its parts.

    pdf_navigation.py labels|bookmarks|links|fields|parts FILE.pdf

labels     the label of each page
bookmarks  a line each: a tab for each level, title, arrow, label of the page it leads to
links      a line for each link within the file: label of its page, arrow, label of the page it leads to
fields     the full name of each field
parts      type, language and title of what stands right below the root of the structure tree

Needs python3-pikepdf.
"""
import sys

import pikepdf


def bookmarks(pdf, labels):
    def lines(items, level):
        for item in items:
            yield "\t" * level + f"{item.title} → {labels[page_index(pdf, item.destination)]}"
            yield from lines(item.children, level + 1)

    with pdf.open_outline() as outline:
        yield from lines(outline.root, 0)


def page_index(pdf, destination):
    return pdf.pages.index(pikepdf.Page(destination[0]))


def links(pdf, labels):
    for page, label in zip(pdf.pages, labels):
        for annotation in page.get("/Annots", []):
            destination = annotation.get("/Dest") or annotation.get("/A", {}).get("/D")
            if annotation.Subtype == "/Link" and destination is not None:
                yield f"{label} → {labels[page_index(pdf, destination)]}"


def fields(kids, path):
    for field in kids:
        name = [*path, str(field.T)] if "/T" in field else path
        children = [kid for kid in field.get("/Kids", []) if "/T" in kid]
        if children:
            yield from fields(children, name)
        else:
            yield ".".join(name)


def parts(pdf):
    root = pdf.Root.StructTreeRoot.K
    for part in root.K:
        yield f"{part.S} {part.get('/Lang', pdf.Root.Lang)} {part.get('/T', '')}".rstrip()


def main():
    what, name = sys.argv[1:]
    with pikepdf.open(name) as pdf:
        labels = [page.label for page in pdf.pages]
        found = {
            "labels": lambda: labels,
            "bookmarks": lambda: bookmarks(pdf, labels),
            "links": lambda: links(pdf, labels),
            "fields": lambda: fields(pdf.Root.AcroForm.Fields, []),
            "parts": lambda: parts(pdf),
        }[what]
        for line in found():
            print(line)


main()
