"""Measures `leksik validate` on a glossary of many concepts, beside libxml2 that only parses it.

The glossary is the shipped ones again and again, each time with other ids, terms and definitions; one
concept in a thousand has a fault, and every fault has to be found. Run by `make bench-validate`.
"""

import glob
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time

program, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
path = os.path.join(folder, "large.tbx")


def entries():
    head = tail = None
    found = []
    for name in sorted(glob.glob("glossaries/*.tbx")):
        text = open(name, encoding="utf-8").read()
        body = re.search("<body>(.*)</body>", text, re.S)
        head, tail = head or text[: body.start(1)], tail or text[body.end(1) :]
        found += re.findall(r"\s*<conceptEntry.*?</conceptEntry>", body.group(1), re.S)
    return head, found, tail


def again(entry, turn):
    if turn:
        entry = re.sub(r'(id|target)="([A-Z]+-\d+)"', rf'\1="\2-{turn}"', entry)
        entry = entry.replace("</term>", f" {turn}</term>")
        entry = re.sub(r"(<basic:definition>[^<]*?)\.?<", rf"\1 {turn}.<", entry)
    return entry


head, shipped, tail = entries()
with open(path, "w", encoding="utf-8") as file:
    file.write(head)
    for number in range(count):
        entry = again(shipped[number % len(shipped)], number // len(shipped))
        if number % 1000 == 999:
            entry = entry.replace("</term>", "  x</term>", 1)
        file.write(entry)
    file.write(tail)


def measured(command):
    """The least wall time of three runs, the processor time of the last, and what it printed."""
    walls = []
    for _ in range(3):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        output = subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout
        walls.append(time.perf_counter() - start)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return min(walls), used, after.ru_maxrss // 1024, output


wall, used, peak, output = measured([program, "validate", path, "--json"])
rules = [each["rule"] for each in json.loads(output)["diagnostics"]]
assert rules.count("L16") == count // 1000, "a fault was not found, or found twice"
size = os.path.getsize(path) // 1_000_000
print(f"{count} concepts, {size} MB: {wall:.1f} s, {used:.1f} s of processor time, {peak} MB resident")
if shutil.which("xmllint"):
    wall, used, *_ = measured(["xmllint", "--noout", "--stream", path])
    print(f"xmllint --stream, which only parses it: {wall:.1f} s, {used:.1f} s of processor time")
