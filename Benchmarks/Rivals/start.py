"""Times whole commands: start.py LEKSIK [WORKSPACE]. `--version`, which does nothing, is the floor.

The commands take turns, so that what else the machine does falls on all of them.
"""
import statistics
import subprocess
import sys
import time

RUNS = 61
NEAR = "Debe responder a la pregunta."  # the shipped memory has it but for one word
FAR = "Debe decir toda la verdad ante el tribunal que juzga al acusado."  # parts of it are sought

leksik = sys.argv[1]
place = ["--workspace", sys.argv[2]] if len(sys.argv) > 2 else []
commands = {
    "version": ["--version"],
    "lookup": ["lookup", "trata", *place],
    "match_pair": ["match", NEAR, "--from", "es", "--to", "ht", *place],
    "match_any": ["match", NEAR, *place],
    "parts_pair": ["match", FAR, "--from", "es", "--to", "ht", *place],
}


def run(arguments):
    start = time.perf_counter()
    status = subprocess.run(
        [leksik, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ).returncode
    # Of the sentence that is far nothing may be found, which is 1.
    if status != 0 and not (status == 1 and FAR in arguments):
        sys.exit(f"start.py: leksik {arguments[0]} ended with {status}")
    return (time.perf_counter() - start) * 1000


for arguments in commands.values():
    run(arguments)  # makes indexes that are not there, and fills the page cache
times = {name: [] for name in commands}
for _ in range(RUNS):
    for name, arguments in commands.items():
        times[name].append(run(arguments))
for name, found in times.items():
    print(f"leksik start {name} least_ms={min(found):.1f} median_ms={statistics.median(found):.1f}")
