#!/usr/bin/env python3
"""Reads what leksik writes with a program nobody here wrote: usage interop.py LEKSIK GLOSSARIES

translate-toolkit (pip install translate-toolkit) reads a TMX, a TBX 2, an XLIFF and a PO file; every
source and target must be what the shipped files hold, which are read here by Python's own parser.
"""
import os
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
sys.exit(0 if good else 1)
