#!/usr/bin/env python3
"""Fuzzy matching by others over the same segments and queries, one line each.

usage: LEKSIK_BENCH=FOLDER memory_rivals.py SIZE [BOUND]      (100k, 1M)
Needs: pip install rapidfuzz simstring-rust tantivy

BOUND is the C++ source of a bare prototype over the workload's `.tok` files, which prints one JSON
line for each way it searches; it is compiled and run when it is given.

Their similarity is 1 - Levenshtein(tokens) / max(tokens), at 0.7 and best 5; recall is against brute
force by that same similarity, over a sample. None knows a critical difference.
"""
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata

try:
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein
except ImportError as missing:
    print(f"rivals: not measured: {missing}", flush=True)
    sys.exit(0)

SIZE = sys.argv[1]
DATA = os.path.join(os.environ["LEKSIK_BENCH"], "data")
TOKEN = re.compile(r"\w+|[^\w\s]")
BUDGET_S = 20


def lines(name):
    with open(os.path.join(DATA, name), encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


def encoded(rows, ids={}):
    """One character a token, so that a distance of characters is one of tokens."""
    out = []
    for row in rows:
        tokens = TOKEN.findall(unicodedata.normalize("NFC", row).lower())
        numbers = (ids.setdefault(token, len(ids) + 0x100) for token in tokens)
        out.append("".join(chr(n + 0x800 if n >= 0xD800 else n) for n in numbers))
    return out


texts, query_texts = lines(f"tm_{SIZE}.txt"), lines("queries.txt")
rows, queries = encoded(texts), encoded(query_texts)


def ranked(query, ids):
    found = process.extract(query, [rows[i] for i in ids], limit=5, score_cutoff=0.7,
                            scorer=Levenshtein.normalized_similarity)
    return [score for _, score, _ in found]


def brute(query):
    found = process.extract(query, rows, limit=5, score_cutoff=0.7,
                            scorer=Levenshtein.normalized_similarity)
    return [score for _, score, _ in found]


TRUTH = {q: brute(queries[q]) for q in range(0, len(queries), max(1, len(queries) // 20))}


def report(name, ask, build_s, stored=0):
    start, times, answers = time.perf_counter(), [], {}
    order = list(TRUTH) + [q for q in range(len(queries)) if q not in TRUTH]
    for q in order:
        begin = time.perf_counter()
        answers[q] = ask(q)
        times.append(1e3 * (time.perf_counter() - begin))
        if time.perf_counter() - start > BUDGET_S and len(times) >= len(TRUTH):
            break
    times.sort()
    known = [(TRUTH[q], answers[q]) for q in TRUTH if TRUTH[q]]
    first = sum(got[:1] == want[:1] for want, got in known) / max(len(known), 1)
    five = (sum(min(len(want), sum(s >= want[-1] for s in got)) for want, got in known)
            / max(sum(len(want) for want, _ in known), 1))
    at = lambda part: times[min(len(times) - 1, int(part * len(times)))]
    build = f" build_per_s={len(rows) / build_s:.0f}" if build_s else ""
    size = f" bytes_per_segment={stored / len(rows):.4f}" if stored else ""
    print(f"{name} memory {SIZE} p50_ms={at(.5):.4f} p95_ms={at(.95):.4f} p99_ms={at(.99):.4f} "
          f"qps={1e3 / statistics.mean(times):.0f} recall1={first:.4f} recall5={five:.4f}{size}{build} "
          f"queries={len(times)}", flush=True)


def resident():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def simstring():
    from simstring_rust.database import HashDb
    from simstring_rust.extractors import CharacterNgrams
    from simstring_rust.measures import Cosine
    from simstring_rust.searcher import Searcher
    before, begin = resident(), time.perf_counter()
    places = {}
    for index, row in enumerate(rows):
        places.setdefault(row, []).append(index)
    database = HashDb(CharacterNgrams(n=1, endmarker=""))
    for row in places:
        database.insert(row)
    searcher = Searcher(database, Cosine())
    build_s, stored = time.perf_counter() - begin, resident() - before
    report("simstring-rust+rerank",
           lambda q: ranked(queries[q], [i for row in dict.fromkeys(searcher.search(queries[q], 0.7))
                                         for i in places[row]]), build_s, stored)


def tantivy():
    import tantivy as engine
    begin = time.perf_counter()
    builder = engine.SchemaBuilder()
    builder.add_text_field("text", stored=False)
    builder.add_integer_field("row", stored=True, indexed=False, fast=True)
    index = engine.Index(builder.build())
    writer = index.writer(200_000_000, 1)
    for number, text in enumerate(texts):
        writer.add_document(engine.Document(text=text, row=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    build_s = time.perf_counter() - begin

    def ask(q):
        words = " ".join(re.findall(r"\w+", query_texts[q]))
        if not words:
            return []
        query, _ = index.parse_query_lenient(words, ["text"])
        hits = searcher.search(query, 100).hits
        return ranked(queries[q], [searcher.doc(address)["row"][0] for _, address in hits])

    report("tantivy+rerank", ask, build_s)


def bound(source):
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, "bound")
        subprocess.run(["c++", "-O3", "-march=native", "-std=c++17", source, "-o", program], check=True)
        output = subprocess.run(
            [program, *(os.path.join(DATA, f"{name}.tok") for name in (f"tm_{SIZE}", "queries")),
             os.path.join(folder, "found")], check=True, capture_output=True, text=True).stdout
    for line in output.splitlines():
        if line.startswith("{"):
            found = json.loads(line)
            print(f"bound-{found['mode']} memory {SIZE} p50_ms={found['p50_ms']:.4f} "
                  f"p95_ms={found['p95_ms']:.4f} p99_ms={found['p99_ms']:.4f} qps={found['qps']:.0f}",
                  flush=True)


report("rapidfuzz-brute-force", lambda q: brute(queries[q]), 0)
for rival in (simstring, tantivy):
    try:
        rival()
    except ImportError as missing:
        print(f"{rival.__name__}: not measured: {missing}", flush=True)
for source in sys.argv[2:]:
    bound(source)
