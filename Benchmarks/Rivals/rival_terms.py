#!/usr/bin/env python3
"""Rivals of the term index, on the same workload: usage LEKSIK_BENCH=FOLDER rival_terms.py 100k|1M

Typos: tantivy's fuzzy query (2 edits) and symspellpy. Completion: marisa-trie. Recognition:
ahocorasick_rs and pyahocorasick over raw text, without words or forms. Those not installed are skipped.
"""
import os
import sys
import time
from itertools import islice

DATA = os.path.join(os.environ["LEKSIK_BENCH"], "data")
SPANISH = set("de la el los las del y en que por para con se al un una su lo o".split())


def lines(name):
    with open(os.path.join(DATA, name), encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


def is_spanish(line):
    return not line.isascii() or any(word in SPANISH for word in line.split(" "))


def spanish_text(size):
    """The first Spanish sentences of the memory, as many bytes of them as Leksik reads."""
    text = []
    with open(os.path.join(DATA, "tm_1M.txt"), encoding="utf-8") as file:
        for line in file:
            if size <= 0:
                break
            if is_spanish(line.rstrip("\n")):
                text.append(line)
                size -= len(line.encode())
    return "".join(text)


def timed(ask, queries):
    """The 50th and 99th percentile of one pass, in milliseconds."""
    times = []
    for query in queries:
        start = time.perf_counter()
        ask(query)
        times.append(1e3 * (time.perf_counter() - start))
    times.sort()
    return times[len(times) // 2], times[int(0.99 * len(times))]


def report(rival, size, **figures):
    shown = " ".join(f"{name}={value:.4f}" for name, value in figures.items())
    print(f"{rival} terms {size} {shown}", flush=True)


def typo_tantivy(terms, size, typos):
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("term", stored=True, tokenizer_name="raw", index_option="basic")
    schema = builder.build()
    index = tantivy.Index(schema)
    writer = index.writer(256_000_000, 1)
    for term in terms:
        writer.add_document(tantivy.Document(term=term))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def ask(query):
        fuzzy = tantivy.Query.fuzzy_term_query(schema, "term", query, distance=2)
        return searcher.search(fuzzy, 7, count=False).hits

    p50, p99 = timed(ask, typos)
    report("tantivy", size, lookup_p50_ms=p50, lookup_p99_ms=p99)


def typo_symspell(terms, size, typos):
    from symspellpy import SymSpell, Verbosity

    spell = SymSpell(max_dictionary_edit_distance=2, prefix_length=7)
    for term in terms:
        spell.create_dictionary_entry(term, 1)
    p50, p99 = timed(lambda query: spell.lookup(query, Verbosity.ALL, 2), typos)
    report("symspellpy", size, lookup_p50_ms=p50, lookup_p99_ms=p99)


def completion_marisa(terms, size, prefixes):
    import marisa_trie

    trie = marisa_trie.Trie(terms)
    _, p99 = timed(lambda query: list(islice(trie.iterkeys(query), 10)), prefixes)
    report("marisa-trie", size, completion_p99_ms=p99)


def recognition(name, find, text, size):
    start = time.perf_counter()
    places = find(text)
    assert places > 0
    report(name, size, recognize_mb_s=len(text.encode()) / 1e6 / (time.perf_counter() - start))


def recognize_ahocorasick_rs(terms, size, text):
    import ahocorasick_rs

    automaton = ahocorasick_rs.AhoCorasick(terms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    recognition("ahocorasick_rs", lambda text: len(automaton.find_matches_as_indexes(text)), text, size)


def recognize_pyahocorasick(terms, size, text):
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for number, term in enumerate(terms):
        automaton.add_word(term, number)
    automaton.make_automaton()
    recognition("pyahocorasick", lambda text: sum(1 for _ in automaton.iter_long(text)), text, size)


def main():
    size = sys.argv[1]
    terms = lines(f"terms_{size}.txt")
    typos = [line.split("\t")[0] for line in lines("term_queries_typo.txt")]
    prefixes = lines("term_queries_prefix.txt")
    text = spanish_text(8_000_000)
    jobs = [
        (typo_tantivy, typos), (typo_symspell, typos[:200]), (completion_marisa, prefixes),
        (recognize_ahocorasick_rs, text), (recognize_pyahocorasick, text),
    ]
    for job, work in jobs:
        try:
            job(terms, size, work)
        except ImportError as error:
            print(f"{error.name} is not installed; skipped", flush=True)


main()
