#!/usr/bin/python3
"""Prints how the text of a PDF is set: a line for each font and size that is used, and a line for each text that is turned.

    pdf_text_sizes.py FILE.pdf

Each line: size in points, tab, font, tab, how many texts. Needs python3-pikepdf.
"""
import collections
import sys

import pikepdf


def main():
    counts, turned = collections.Counter(), 0
    with pikepdf.open(sys.argv[1]) as pdf:
        for page in pdf.pages:
            fonts = page.get("/Resources", {}).get("/Font", {})
            font = size = None
            matrix = [1, 0, 0, 1]
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name == "Tf":
                    font, size = str(fonts[str(operands[0])].BaseFont)[1:].split("+")[-1], float(operands[1])
                elif name == "Tm":
                    matrix = [float(number) for number in operands[:4]]
                elif name == "BT":
                    matrix = [1, 0, 0, 1]
                elif name in ("Tj", "TJ"):
                    counts[round(size * max(abs(matrix[0]), abs(matrix[1])), 2), font] += 1
                    turned += matrix[1] != 0
    for (size, font), count in sorted(counts.items()):
        print(f"{size:g}\t{font}\t{count}")
    if turned:
        print(f"turned\t{turned}")


if __name__ == "__main__":
    main()
