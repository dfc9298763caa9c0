"""What the checks of the torture run share: a workspace, the command, a ledger, counted results."""

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading

LEKSIK = os.environ.get("LEKSIK", ".build-release/release/leksik")
KILLS = int(os.environ.get("KILLS", "200"))
MINUTES = float(os.environ.get("MINUTES", "1"))
SWEEP = int(os.environ.get("SWEEP", "12"))  # the most places of one system call that are tried
SEED = int(os.environ.get("SEED", "1"))

random.seed(SEED)
passed = 0
failed = 0
lock = threading.Lock()


def expect(condition, what):
    """Counts a check, and says which one failed."""
    global passed, failed
    with lock:
        if condition:
            passed += 1
        else:
            failed += 1
            print(f"  FAILED: {what}", flush=True)
    return bool(condition)


class Workspace:
    """A folder for one workspace, and the command run in it."""

    def __init__(self, root, name="home"):
        self.root = root
        self.home = os.path.join(root, name)
        self.environment = {
            "LEKSIK_HOME": self.home,
            "LEKSIK_USER": "torture",
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "HOME": root,
            "TMPDIR": root,
        }

    def run(self, *arguments, prefix=(), timeout=120):
        words = [*prefix, os.path.abspath(LEKSIK), *arguments]
        try:
            return subprocess.run(
                words, env=self.environment, cwd=self.root, capture_output=True, text=True,
                timeout=timeout)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(words, -1, "", f"no answer in {timeout} s")

    def start(self, *arguments):
        return subprocess.Popen(
            [os.path.abspath(LEKSIK), *arguments], env=self.environment, cwd=self.root,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def is_sound(self):
        """`leksik check`, and that the next command needs no repair."""
        result = self.run("check")
        if result.returncode != 0:
            print("  check:", result.returncode, (result.stdout + result.stderr)[:400], flush=True)
        return result.returncode == 0

    def names(self, table="concept", path=None):
        """The names of all concepts, read from a copy: another library must not touch the store."""
        with tempfile.TemporaryDirectory(dir=self.root) as folder:
            copy = os.path.join(folder, "copy")
            source = path or os.path.join(self.home, "store.sqlite")
            for suffix in ("", "-wal"):
                if os.path.exists(source + suffix):
                    shutil.copy(source + suffix, copy + suffix)
            with contextlib.closing(sqlite3.connect(copy)) as store:
                return [row[0] for row in store.execute(f"SELECT name FROM {table}")]

    def add(self, name, prefix=(), **kwargs):
        return self.run(
            "add", "--id", name, "--es", f"palabra {name}", "--ht", f"mo {name}", prefix=prefix,
            **kwargs)

    def copy(self, name):
        """The same workspace in another folder."""
        other = Workspace(self.root, name)
        shutil.rmtree(other.home, ignore_errors=True)
        shutil.copytree(self.home, other.home)
        return other

    def remove(self):
        shutil.rmtree(self.home, ignore_errors=True)


class Ledger:
    """The names that the command acknowledged, each safe on disk before the next step."""

    def __init__(self, path):
        self.file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.names = []

    def acknowledge(self, name):
        with lock:
            os.write(self.file, (name + "\n").encode())
            os.fsync(self.file)
            self.names.append(name)


def inject(call, what, when, paths=()):
    """The words that make strace fail or kill the command at a system call, on `paths` if given."""
    return [
        "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
        "-e", f"inject={call}:{what}:when={when}",
        *(word for path in paths for word in ("-P", path)),
    ]


def parallel(count, body):
    """Runs `body(0)` to `body(count - 1)` at once and waits for all."""
    threads = [threading.Thread(target=body, args=(index,)) for index in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main(checks):
    """Runs the checks whose names are given, or all, and prints the counts last."""
    chosen = sys.argv[1:] or [check.__name__ for check in checks]
    for check in checks:
        if check.__name__ not in chosen:
            continue
        before = (passed, failed)
        with tempfile.TemporaryDirectory(prefix="leksik-torture-") as root:
            note = check(Workspace(root)) or ""
        print(
            f"{check.__name__}: {passed - before[0]} passed, {failed - before[1]} failed"
            f"{'; ' + note if note else ''}", flush=True)
    print(f"{passed} passed, {failed} failed", flush=True)
    sys.exit(1 if failed else 0)
