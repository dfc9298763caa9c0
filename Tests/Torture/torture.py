#!/usr/bin/env python3
"""Makes the n-th operation fail, for every n, and looks what is left of a workspace.

    make torture KILLS=200 MINUTES=1
    LEKSIK=.build-release/release/leksik Tests/Torture/torture.py kills purge

Each function is one promise to the user; the last line counts what held.
"""

import fcntl
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import threading
import time

from harness import (
    KILLS, MINUTES, SWEEP, Ledger, Workspace, expect, inject, main, parallel)
from powercut import power_cut

MARKER = "zzqx"


def kills(workspace):
    """An acknowledged change survives `kill -9`."""
    expect(workspace.add("first").returncode == 0, "the first add")
    ledger = Ledger(os.path.join(workspace.root, "ledger"))
    counts = {"killed": 0, "run": 0}

    def writer(index):
        serial = 0
        while counts["killed"] < KILLS:
            serial += 1
            name = f"K{index}-{serial}"
            process = workspace.start(
                "add", "--id", name, "--es", f"palabra {name}", "--ht", f"mo {name}")
            try:
                output, _ = process.communicate(timeout=random.uniform(0.001, 0.3))
            except subprocess.TimeoutExpired:
                process.kill()
                output, _ = process.communicate()
            # What was printed was promised, even when the process was killed after that.
            if "added" in output:
                ledger.acknowledge(name)
            counts["run"] += 1
            if process.returncode == -signal.SIGKILL:
                counts["killed"] += 1

    parallel(4, writer)
    stored = set(workspace.names())
    lost = [name for name in ledger.names if name not in stored]
    expect(not lost, f"{len(lost)} acknowledged rows lost: {lost[:5]}")
    expect(workspace.is_sound(), "check after the kills")
    expect(workspace.add("last").returncode == 0, "the next command")
    return f"{counts['killed']} kills, {len(ledger.names)} acknowledged, {len(lost)} lost"


# What an import adds: concepts and units.
ADDED = {"import": (0, 300), "import a table": (200, 0), "import a glossary": (60, 0)}


def tmx(path, count):
    """Writes a memory of `count` units."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0"?><tmx version="1.4"><header creationtool="t" '
            'creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" '
            'srclang="es" datatype="plaintext"/><body>')
        for n in range(count):
            file.write(
                f'<tu tuid="i{n}"><tuv xml:lang="es"><seg>Frase importada {n}.</seg></tuv>'
                f'<tuv xml:lang="ht"><seg>Fraz {n}.</seg></tuv></tu>')
        file.write("</body></tmx>")


def files(workspace):
    """A memory, a table and a glossary to import."""
    memory, table, glossary = (os.path.join(workspace.root, f"a.{end}") for end in ("tmx", "csv", "tbx"))
    if not os.path.exists(memory):
        tmx(memory, ADDED["import"][1])
        with open(table, "w", encoding="utf-8") as file:
            file.write("id,es,ht\n")
            for n in range(ADDED["import a table"][0]):
                file.write(f"T-{n},tabla {n},tab {n}\n")
        rows = os.path.join(workspace.root, "rows.csv")
        with open(rows, "w", encoding="utf-8") as file:
            file.write("id,es,ht\n")
            for n in range(ADDED["import a glossary"][0]):
                file.write(f"G-{n},glosario {n},glosè {n}\n")
        result = workspace.run("convert", rows, "--to", "tbx", "-o", glossary)
        expect(result.returncode == 0, f"convert: {result.stderr[:200]}")
    return memory, table, glossary


def commands(workspace):
    """Commands that write, by what they do."""
    memory, table, glossary = files(workspace)
    return {
        "add": ["add", "--id", "NEW", "--es", "nuevo", "--ht", "nouvo"],
        "edit": ["edit", "OLD", "--es", "cambiado"],
        "remove": ["remove", "OLD"],
        "purge": ["case", "purge", "C"],
        "optimize": ["optimize"],
        "create": ["add", "--id", "NEW", "--es", "nuevo", "--ht", "nouvo"],
        "import": ["import", memory],
        "import a table": ["import", table],
        "import a glossary": ["import", glossary],
    }


def prepared(workspace):
    workspace.add("OLD")
    workspace.run("case", "new", "C")
    workspace.run("add", "--id", "SECRET", "--es", MARKER, "--ht", MARKER)
    workspace.run("case", "use")
    return workspace


def counts(workspace):
    """How many sentences there are, from `leksik check`."""
    result = workspace.run("check", "--json")
    try:
        report = json.loads(result.stdout)
        return report["concepts"], report["units"], report["sound"]
    except (ValueError, KeyError):
        return None, None, False


def looks_whole(workspace, command, before, what):
    """Old or new, never between; and the store is sound."""
    concepts, units, sound = counts(workspace)
    expect(sound, f"{what}: check")
    if command in ADDED:
        whole = tuple(old + new for old, new in zip(before, ADDED[command]))
        found = (concepts, units)
        expect(found in (tuple(before[:2]), whole), f"{what}: half an import, {found}")
    elif command in ("add", "create"):
        expect(concepts in (before[0], before[0] + 1), f"{what}: {concepts} concepts")
    elif command == "purge":
        expect(concepts in (before[0], before[0] - 1), f"{what}: {concepts} concepts")
    else:
        expect(concepts == before[0], f"{what}: {concepts} concepts")


CALLS = ["pwrite64", "fdatasync", "fsync", "rename", "ftruncate", "unlink", "write"]


def kill_sweep(workspace):
    """Killed at the n-th call that writes, for every n: the old state or the new one."""
    prepared(workspace)
    before = counts(workspace)
    tries = 0
    for command, arguments in commands(workspace).items():
        for call in CALLS:
            for when in range(1, SWEEP + 1):
                copy = workspace.copy("copy")
                if command == "create":
                    copy.remove()
                result = copy.run(*arguments, prefix=inject(call, "signal=KILL", when))
                if result.returncode not in (-signal.SIGKILL, 137):
                    break
                tries += 1
                base = before if command != "create" else (before[0] - 2, before[1])
                looks_whole(copy, command, base, f"{command} killed at {call} {when}")
                if command == "purge":
                    expect(markers(copy) == 0 or is_there(copy), f"purge killed at {call} {when}")
    return f"{tries} kills"


def is_there(workspace):
    """Whether the case was not yet marked when the process was killed."""
    return "C " in workspace.run("case", "list").stdout


def errors(workspace):
    """A full disk, an I/O error, an interrupted call: never an acknowledgement of what is not there."""
    prepared(workspace)
    before = counts(workspace)
    tries = 0
    for command, arguments in commands(workspace).items():
        for call, error in [
            ("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("pwrite64", "EDQUOT"),
            ("pwrite64", "EINTR"), ("fdatasync", "EIO"), ("fsync", "EIO"), ("openat", "EINTR"),
            ("rename", "EIO"), ("ftruncate", "ENOSPC"), ("pread64", "EIO"), ("pread64", "EINTR"),
        ]:
            places = [1, 2, 4, 8, "1+", "5+"]
            if error == "EINTR":
                # A call that is always interrupted is always repeated, as POSIX wants it.
                places[4:] = ["1..40", "5..80"]
            for when in places[: max(2, SWEEP // 2)]:
                copy = workspace.copy("copy")
                if command == "create":
                    copy.remove()
                # The threads of the runtime open files of /proc, and trap when they cannot.
                names = ["store.sqlite", "store.sqlite-wal", "store.sqlite-shm", "lock"]
                paths = [os.path.join(copy.home, name) for name in names] if call == "openat" else []
                result = copy.run(
                    *arguments, prefix=inject(call, f"error={error}", when, paths))
                tries += 1
                what = f"{command}: {error} at {call} {when}"
                # 127: the loader could not read a library, before the program began.
                expect(result.returncode in (0, 1, 2, 127), f"{what}: exit {result.returncode}")
                if result.returncode == 2:
                    expect(result.stderr.strip(), f"{what}: no reason")
                    expect(MARKER not in result.stderr, f"{what}: a text of the case in the reason")
                base = before if command != "create" else (before[0] - 2, before[1])
                looks_whole(copy, command, base, what)
                if result.returncode == 0 and command in ("add", "create"):
                    expect("NEW" in copy.names(), f"{what}: acknowledged, but not there")
    return f"{tries} errors injected"


def crowd(workspace):
    """8 writers, 8 readers and 2 checkpointers share one workspace without a gap or a torn read."""
    expect(workspace.add("first").returncode == 0, "the first add")
    end = time.monotonic() + 60 * MINUTES
    done = [0] * 8
    reads = [0]
    waits = [0]

    def is_busy(result):
        """Whether the command gave up waiting and said so: that is allowed, a gap is not."""
        if result.returncode == 2 and "another process is writing" in result.stderr:
            waits[0] += 1
            return True
        return False

    def writer(index):
        while time.monotonic() < end:
            name = f"W{index}-{done[index] + 1}"
            result = workspace.add(name)
            if not is_busy(result) and expect(result.returncode == 0, f"{name}: {result.stderr}"):
                done[index] += 1

    def reader(index):
        while time.monotonic() < end:
            result = workspace.run("history", "--json", "--limit", "200")
            if not expect(result.returncode == 0, f"history: {result.stderr[:300]}"):
                continue
            changes = json.loads(result.stdout)["changes"]
            versions = [change["version"] for change in changes]
            expect(
                versions == list(range(versions[0], versions[0] - len(versions), -1)),
                "a gap between versions")
            for which in range(8):
                serials = [
                    int(change["item"].split("-")[1]) for change in changes
                    if change["item"].startswith(f"W{which}-")]
                expect(
                    serials == list(range(len(serials) + serials[-1] - 1, serials[-1] - 1, -1))
                    if serials else True, f"a gap in the additions of writer {which}")
            reads[0] += 1
            workspace.run("lookup", "palabra W1-1", "--limit", "1")

    def checkpointer(index):
        while time.monotonic() < end:
            result = workspace.run("optimize", *(["--log"] if index == 0 or random.random() < 0.95 else []))
            expect(
                is_busy(result) or result.returncode == 0, f"optimize: {result.stderr[:300]}")
            time.sleep(0.01)

    def everyone(index):
        (writer if index < 8 else reader if index < 16 else checkpointer)(
            index if index < 8 else index - 8 if index < 16 else index - 16)

    parallel(18, everyone)
    stored = set(workspace.names())
    for index in range(8):
        missing = [n for n in range(1, done[index] + 1) if f"W{index}-{n}" not in stored]
        expect(not missing, f"writer {index}: {len(missing)} missing")
    expect(workspace.is_sound(), "check after the crowd")
    return f"{sum(done)} additions, {reads[0]} reads, {waits[0]} reports of a busy lock in {MINUTES:g} min"


def busy(workspace):
    """A lock is waited for, then reported; the first creation of the workspace included."""
    os.makedirs(workspace.home, mode=0o700)
    path = os.path.join(workspace.home, "lock")

    def hold(seconds, count, is_patient):
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(file, fcntl.LOCK_EX)
        results = [None] * count

        def one(index):
            results[index] = workspace.add(f"B{seconds}-{index}")

        threads = [threading.Thread(target=one, args=(index,)) for index in range(count)]
        for thread in threads:
            thread.start()
        time.sleep(seconds)
        if is_patient:
            fcntl.flock(file, fcntl.LOCK_UN)
        for thread in threads:
            thread.join()
        os.close(file)
        return results

    for result in hold(3, 25, True):
        expect(result.returncode == 0, f"after 3 s: {result.stderr}")
    stored = len(workspace.names())
    for result in hold(11, 25, False):
        expect(result.returncode == 2 and "another process" in result.stderr, "after 10 s")
    expect(len(workspace.names()) == stored, "nothing half-written")
    expect(workspace.is_sound(), "check after the wait")


def imports(workspace):
    """An import is all or nothing, counted, and repeatable."""
    workspace.add("first")
    for command, arguments in commands(workspace).items():
        if command not in ADDED:
            continue
        before = counts(workspace)
        added = sum(ADDED[command])
        reports = []
        for _ in range(2):
            result = workspace.run(*arguments, "--json")
            report = json.loads(result.stdout.strip().splitlines()[-1])
            reports.append(report)
            expect(
                report["read"] == report["stored"] + report["duplicates"] + report["rejected"],
                "read = stored + duplicates + rejected")
        expect(reports[0]["stored"] == added, f"{command}: the first")
        again = (reports[1]["stored"], reports[1]["duplicates"])
        expect(again == (0, added), f"{command}: the second adds nothing, {again}")
        whole = tuple(old + new for old, new in zip(before, ADDED[command]))
        expect(counts(workspace)[:2] == whole, f"{command}: all of it is there")


def import_kills(workspace):
    """Killed in the middle of a large import, it has imported nothing."""
    workspace.add("first")
    before = counts(workspace)
    large = os.path.join(workspace.root, "large.tmx")
    size = 50_000
    tmx(large, size)
    rounds = max(5, min(60, KILLS // 20))
    killed = 0
    for _ in range(rounds):
        process = workspace.start("import", large)
        try:
            output, _ = process.communicate(timeout=random.uniform(0.02, 0.6))
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
        found = counts(workspace)
        expect(found[2], "check after a kill")
        expect(
            found[1] in (before[1], before[1] + size) and found[0] == before[0],
            f"half an import, {found}")
        if found[1] != before[1]:
            break
        killed += 1
        expect("read =" not in output, "acknowledged, but not there")
    return f"{killed} kills in the middle of {size} units"


def index_damage(workspace):
    """Damage to an index costs time, never an answer."""
    expect(workspace.add("first").returncode == 0, "the first add")
    queries = ["trata", "temwen", "asylum", "testgo", "palabra first"]
    right = {query: workspace.run("lookup", query, "--json").stdout for query in queries}
    index = os.path.join(workspace.home, "terms.index")
    with open(index, "rb") as file:
        sound = file.read()
    for round in range(40):
        data = bytearray(sound)
        kind = round % 4
        if kind == 0:
            data = data[: random.randrange(len(data))]
        elif kind == 1:
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        elif kind == 2:
            start = random.randrange(len(data))
            data[start : start + 5000] = os.urandom(len(data[start : start + 5000]))
        else:
            data[random.randrange(96)] ^= 0xFF
        os.remove(index)
        if round != 39:
            with open(index, "wb") as file:
                file.write(data)
        for query in queries:
            result = workspace.run("lookup", query, "--json")
            expect(
                result.returncode >= 0 and result.stdout == right[query],
                f"round {round}, {query}: exit {result.returncode} {result.stderr[:200]}")
    stop = time.monotonic() + 5

    def reader(_):
        while time.monotonic() < stop:
            result = workspace.run("lookup", "trata", "--json")
            expect(result.stdout == right["trata"], f"during rebuilds: {result.returncode}")

    def rebuilder(index_number):
        if index_number < 16:
            return reader(index_number)
        while time.monotonic() < stop:
            try:
                os.remove(index)
            except FileNotFoundError:
                pass
            workspace.run("lookup", "trata")

    parallel(17, rebuilder)


def corrupt(workspace):
    """A damaged store is named, can be salvaged, and is not made worse."""
    workspace.add("first")
    workspace.run("optimize")
    store = os.path.join(workspace.home, "store.sqlite")
    with open(store, "rb") as file:
        sound = file.read()
    seen = 0
    for round in range(15):
        data = bytearray(sound)
        for _ in range(3):
            start = random.randrange(8192, len(data) - 600)
            data[start : start + 600] = os.urandom(600)
        for suffix in ("-wal", "-shm"):
            if os.path.exists(store + suffix):
                os.remove(store + suffix)
        with open(store, "wb") as file:
            file.write(data)
        digest = hashlib.sha256(data).hexdigest()
        result = workspace.run("check")
        expect(result.returncode in (0, 1, 2), f"check: {result.returncode}")
        seen += result.returncode != 0
        out = os.path.join(workspace.root, "salvaged")
        saved = workspace.run("check", "--salvage", out)
        expect(saved.returncode in (0, 1), f"salvage: {saved.stderr[:200]}")
        with open(store, "rb") as file:
            expect(hashlib.sha256(file.read()).hexdigest() == digest, "the original is untouched")
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(out + suffix):
                os.remove(out + suffix)
    expect(seen >= 13, f"damage was seen in {seen} of 15 stores")
    return f"damage seen in {seen} of 15"


def backups(workspace):
    """A backup under load is a prefix of what was acknowledged."""
    workspace.add("first")
    stop = threading.Event()
    done = [0] * 4

    def writer(index):
        while not stop.is_set():
            if workspace.add(f"P{index}-{done[index] + 1}").returncode == 0:
                done[index] += 1

    threads = [threading.Thread(target=writer, args=(index,)) for index in range(4)]
    for thread in threads:
        thread.start()
    rounds = max(10, min(100, KILLS // 20))
    for round in range(rounds):
        floor = list(done)
        target = os.path.join(workspace.root, "backup.sqlite")
        expect(workspace.run("backup", target).returncode == 0, "backup")
        expect(os.stat(target).st_mode & 0o777 == 0o600, "the backup is private")
        names = set(workspace.names(path=target))
        for index in range(4):
            serials = sorted(
                int(name.split("-")[1]) for name in names if name.startswith(f"P{index}-"))
            expect(serials == list(range(1, len(serials) + 1)), f"backup {round} has a gap")
            expect(len(serials) >= floor[index], f"backup {round} lacks what was acknowledged")
    stop.set()
    for thread in threads:
        thread.join()
    return f"{rounds} backups, {sum(done)} additions meanwhile"


def replaced_files(workspace):
    """A backup file is the old one or the new one, whole."""
    workspace.add("first")
    target = os.path.join(workspace.root, "backup.sqlite")
    workspace.run("backup", target)
    old = len(workspace.names(path=target))
    workspace.add("second")
    for call in CALLS:
        for when in range(1, SWEEP + 1):
            result = workspace.run("backup", target, prefix=inject(call, "signal=KILL", when))
            if result.returncode == 0:
                break
            expect(len(workspace.names(path=target)) in (old, old + 1), f"{call} {when}")


def conflicts(workspace):
    """Two people who edit one entry lose nothing."""
    workspace.add("A")
    version = json.loads(workspace.run("edit", "A", "--es", "uno", "--json").stdout)["version"]
    one = workspace.run("edit", "A", "--es", "dos", "--expect", str(version), "--who", "Ana")
    two = workspace.run("edit", "A", "--es", "tres", "--expect", str(version), "--who", "Jean")
    expect(one.returncode == 0, "the first edit")
    expect(two.returncode == 2 and "someone else" in two.stderr, "the conflict is reported")
    history = workspace.run("history", "A").stdout
    expect("dos" in history and "tres" in history, "the history holds both")


def privacy(workspace):
    """Folder 0700, files 0600, whatever the umask; no socket; no text of a case in a reason."""
    for mask in (0o000, 0o022, 0o077):
        old = os.umask(mask)
        try:
            home = Workspace(workspace.root, f"home{mask}")
            prepared(home)
            home.run("backup", os.path.join(home.home, "backup.sqlite"))
            home.run("optimize")
        finally:
            os.umask(old)
        expect(os.stat(home.home).st_mode & 0o777 == 0o700, f"folder under {mask:o}")
        for name in os.listdir(home.home):
            mode = os.stat(os.path.join(home.home, name)).st_mode & 0o777
            expect(mode == 0o600, f"{name} is {mode:o} under {mask:o}")
    for arguments in (["trata"], ["add", "--es", MARKER], ["check"], ["match", MARKER]):
        log = os.path.join(workspace.root, "trace")
        home.run(*arguments, prefix=["strace", "-f", "-qq", "-o", log, "-e", "trace=network"])
        with open(log, encoding="utf-8", errors="replace") as file:
            calls = [line for line in file if "socket(" in line or "connect(" in line]
        expect(not calls, f"{arguments[0]} opens a socket")


def markers(workspace):
    """How often a marker stands in the files of the workspace, in any form."""
    forms = [
        MARKER.encode(), MARKER.upper().encode(), MARKER.encode("utf-16-le"),
        MARKER.encode("utf-16-be")]
    found = 0
    for folder, _, names in os.walk(workspace.home):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                data = file.read()
            found += sum(data.count(form) for form in forms) + name.count(MARKER)
    return found


def purge(workspace):
    """Erased is gone: 100 markers in source, target, note and history; also after a kill."""
    workspace.add("first")
    workspace.run("case", "new", f"{MARKER}-case")
    for index in range(25):
        workspace.run(
            "add", "--id", f"{MARKER}-{index}", "--es", f"{MARKER} uno {index}", "--ht",
            f"{MARKER} de {index}", "--note", f"{MARKER} nota", "--why", f"{MARKER} porque")
        workspace.run(
            "add", "--sentence", "--es", f"{MARKER} frase {index}", "--ht", f"{MARKER} fraz",
            "--note", MARKER.upper())
    for index in range(0, 25, 3):
        workspace.run("edit", f"{MARKER}-{index}", "--es", f"{MARKER} cambiado " * 40)
    workspace.run("case", "use")
    for index in range(10):
        workspace.add(f"other-{index}")
    planted = markers(workspace)
    expect(planted >= 100, f"{planted} markers planted")
    whole = workspace.copy("whole")
    expect(whole.run("case", "purge", f"{MARKER}-case").returncode == 0, "purge")
    expect(markers(whole) == 0, f"{markers(whole)} markers left")
    expect(whole.is_sound(), "check after the purge")
    tries = 0
    for call in CALLS:
        for when in [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]:
            copy = workspace.copy("copy")
            result = copy.run(
                "case", "purge", f"{MARKER}-case", prefix=inject(call, "signal=KILL", when))
            if result.returncode == 0:
                break
            tries += 1
            # The next command, which only reads, goes on with the work.
            copy.run("trata")
            if f"{MARKER}-case" in copy.run("case", "list").stdout:
                expect(copy.run("case", "purge", f"{MARKER}-case").returncode == 0, "purge again")
            left = markers(copy)
            expect(left == 0, f"killed at {call} {when}: {left} markers left")
            expect(copy.is_sound(), f"killed at {call} {when}: check")
    return f"{planted} markers, {tries} kills"


if __name__ == "__main__":
    main([
        kills, kill_sweep, power_cut, crowd, busy, errors, imports, import_kills, index_damage,
        corrupt, backups, replaced_files, conflicts, privacy, purge])
