#!/usr/bin/env python3
"""Reads what leksik writes with programs nobody here wrote: usage interop.py LEKSIK GLOSSARIES

translate-toolkit (pip install translate-toolkit) reads a TMX, a TBX 2, an XLIFF and a PO file; every
source and target must be what the shipped files hold, which are read here by Python's own parser.
LibreOffice, where there is one, opens a CSV and an XLSX: every cell must be text, and no formula.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

try:
    from translate.storage import po, tbx, tmx, xliff
except ImportError:
    sys.exit("interop: pip install translate-toolkit")

leksik, glossaries = sys.argv[1:3]
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TBX = "{urn:iso:std:iso:30042:ed-2}"


def segments(path):
    """The Spanish and Creole texts of a memory, in its order."""
    for unit in ElementTree.parse(path).iter("tu"):
        texts = {tuv.get(LANG): "".join(tuv.find("seg").itertext()) for tuv in unit.iter("tuv")}
        if "es" in texts and "ht" in texts:
            yield texts["es"], texts["ht"]


def terms(path):
    """The first Spanish and the first other term of each concept of a glossary."""
    for entry in ElementTree.parse(path).iter(TBX + "conceptEntry"):
        yield [section.find(f"{TBX}termSec/{TBX}term").text for section in entry.iter(TBX + "langSec")
               if section.find(f"{TBX}termSec/{TBX}term") is not None]


def convert(source, form, folder):
    target = os.path.join(folder, "out." + form)
    run = subprocess.run([leksik, "convert", source, "--to", form, "--source", "es", "--target", "ht",
                          "-o", target], stdout=subprocess.DEVNULL)
    # 1: something of the source has no place in the format, as English in a bilingual file.
    if run.returncode > 1:
        sys.exit(f"interop: leksik convert --to {form} failed")
    return target


def check(name, found, wanted):
    missing = [pair for pair in wanted if pair not in set(found)]
    print(f"interop: {name}: {len(found)} units read, {len(missing)} of {len(wanted)} missing")
    for pair in missing[:3]:
        print("  ", pair)
    return not missing and wanted


# What a spreadsheet likes to take for numbers, dates and formulas.
TRAPS = ["00123", "1/2", "2025-03-05", "001-1234567-8", "5,000", "1E5", "12:30", "50%", "=1+1", "-2",
         "@juez", "TRUE", "línea", 'a "b"', "x, y"]
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"


def office_cells(path, options):
    """The cells of a table as LibreOffice reads them: its text, its type, and its formula."""
    folder = os.path.dirname(path)
    subprocess.run(["soffice", "--headless", *options, "--convert-to", "fods", "--outdir", folder,
                    path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for cell in ElementTree.parse(os.path.splitext(path)[0] + ".fods").iter(
            OFFICE % "table" + "table-cell"):
        kind = cell.get(OFFICE % "office" + "value-type")
        text = "\n".join("".join(p.itertext()) for p in cell.iter(OFFICE % "text" + "p"))
        if kind:
            yield text, kind, cell.get(OFFICE % "table" + "formula")


def check_office(folder):
    table = os.path.join(folder, "traps.tsv")
    with open(table, "w", encoding="utf-8") as file:
        file.write("es\tht\n" + "".join(f"{trap}\t{trap} la\n" for trap in
                                        (t.replace('"', "'") for t in TRAPS)))
    good = True
    for form, options in [("csv", ["--infilter=CSV:44,34,76,1,,0,true"]), ("xlsx", [])]:
        target = os.path.join(folder, "traps." + form)
        subprocess.run([leksik, "convert", table, "--to", form, "-o", target], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cells = list(office_cells(target, options))
        wrong = [cell for cell in cells if cell[1] != "string" or cell[2]]
        # In a CSV an apostrophe keeps what would be a formula from being one.
        texts = {cell[0].removeprefix("'") for cell in cells}
        missing = [t for t in (t.replace('"', "'") for t in TRAPS) if t not in texts]
        print(f"interop: LibreOffice, {form}: {len(cells)} cells, {len(wrong)} not text, "
              f"{len(missing)} of {len(TRAPS)} missing")
        for item in (wrong + missing)[:3]:
            print("  ", item)
        good = good and cells and not wrong and not missing
    return good


good = True
with tempfile.TemporaryDirectory() as folder:
    memory = os.path.join(glossaries, "memory", "hearing.tmx")
    wanted = list(segments(memory))
    for name, form, store in [("TMX", "tmx", tmx.tmxfile), ("XLIFF", "xliff", xliff.xlifffile),
                              ("PO", "po", po.pofile)]:
        with open(convert(memory, form, folder), "rb") as file:
            units = store.parsefile(file).units
        pairs = [(str(unit.source), str(unit.target)) for unit in units]
        good = bool(check(name, pairs, wanted)) and good
    glossary = os.path.join(glossaries, "trafficking-in-persons.tbx")
    with open(convert(glossary, "tbx2", folder), "rb") as file:
        units = tbx.tbxfile.parsefile(file).units
    found = [str(unit.source) for unit in units]
    good = bool(check("TBX 2", found, [entry[0] for entry in terms(glossary) if entry])) and good
    if shutil.which("soffice"):
        good = bool(check_office(folder)) and good
    else:
        print("interop: LibreOffice: not here, not asked")
sys.exit(0 if good else 1)
