"""What a power cut leaves: only what was synced is sure, the rest may be there in part.

The system calls of one command are recorded, and played back into files up to each point; writes
that no sync had reached are dropped, or applied in part and out of order, in sectors of 512 bytes.
"""

import os
import random
import re
import shutil
import tempfile

from harness import Workspace, expect

SECTOR = 512
LINE = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)")


def unescape(text):
    return bytes.fromhex(text.replace("\\x", ""))


class Disk:
    """Files as the platter holds them, and the writes that are still on their way."""

    def __init__(self, files):
        self.durable = {path: bytearray(data) for path, data in files.items()}
        self.pending = []

    def sync(self, path):
        for write in self.pending:
            if write[0] == path:
                self.apply(self.durable, write)
        self.pending = [write for write in self.pending if write[0] != path]

    @staticmethod
    def apply(files, write):
        path, offset, data = write
        file = files.setdefault(path, bytearray())
        if data is None:
            del file[offset:]
            file.extend(bytes(offset - len(file)))
            return
        if len(file) < offset + len(data):
            file.extend(bytes(offset + len(data) - len(file)))
        file[offset : offset + len(data)] = data

    def after_cut(self, how):
        """The files after a power cut: nothing unsynced survives, or some sectors of it do."""
        files = {path: bytearray(data) for path, data in self.durable.items()}
        if how == "nothing":
            return files
        pieces = []
        for path, offset, data in self.pending:
            if data is None:
                pieces.append((path, offset, None))
                continue
            for start in range(0, len(data), SECTOR):
                pieces.append((path, offset + start, data[start : start + SECTOR]))
        random.shuffle(pieces)
        for piece in pieces[: random.randrange(len(pieces) + 1)]:
            self.apply(files, piece)
        return files


def record(workspace, arguments):
    """The calls of a command that change files under the workspace, in order."""
    log = os.path.join(workspace.root, "trace")
    result = workspace.run(
        *arguments, prefix=[
            "strace", "-f", "-qq", "-xx", "-s", "1000000", "-o", log, "-e",
            "trace=openat,close,pwrite64,write,ftruncate,fsync,fdatasync,rename,unlink"])
    expect(result.returncode == 0, f"{arguments[0]}: {result.stderr}")
    names = {}
    events = []
    with open(log, encoding="ascii", errors="replace") as file:
        for line in file:
            found = LINE.match(line)
            if not found:
                continue
            call, text, value = found.group(1), found.group(2), int(found.group(3))
            if value < 0:
                continue
            strings = [unescape(part) for part in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', text)]
            if call == "openat":
                names[value] = strings[0].decode()
            elif call in ("pwrite64", "ftruncate", "fsync", "fdatasync", "write"):
                number = int(text.split(",")[0])
                path = names.get(number, "")
                if call == "write":
                    if number == 1:
                        events.append(("acknowledge", strings[0]))
                elif path.startswith(workspace.home) and not path.endswith(("-shm", "/lock")):
                    if call == "pwrite64":
                        offset = int(text.rsplit(",", 1)[1])
                        events.append(("write", path, offset, strings[0][:value]))
                    elif call == "ftruncate":
                        events.append(("write", path, int(text.rsplit(",", 1)[1]), None))
                    else:
                        events.append(("sync", path))
    return events


def power_cut(workspace):
    """An acknowledged change survives a power cut."""
    workspace.add("OLD")
    workspace.run("optimize")
    cuts = 0
    for round in range(6):
        before = {}
        for name in os.listdir(workspace.home):
            path = os.path.join(workspace.home, name)
            with open(path, "rb") as file:
                before[path] = file.read()
        arguments = [
            ["add", "--id", f"CUT{round}", "--es", f"corte {round}", "--ht", f"koupe {round}"],
            ["edit", "OLD", "--es", f"viejo {round}"], ["optimize", "--log"]][round % 3]
        events = record(workspace, arguments)
        acknowledged = False
        disk = Disk(before)
        for event in events:
            if event[0] == "write":
                disk.pending.append(event[1:])
            elif event[0] == "sync":
                disk.sync(event[1])
            else:
                acknowledged = True
            for how in ("nothing", "some"):
                if event[0] == "acknowledge" or random.random() < 0.4:
                    cuts += 1
                    look(workspace, disk.after_cut(how), arguments, acknowledged, how)
        expect(acknowledged, f"{arguments[0]}: an acknowledgement was recorded")
    return f"{cuts} cuts"


def look(workspace, files, arguments, acknowledged, how):
    """Opens what a cut has left, and asks for what was acknowledged."""
    with tempfile.TemporaryDirectory(dir=workspace.root) as folder:
        cut = Workspace(folder)
        shutil.copytree(workspace.home, cut.home)
        for name in os.listdir(cut.home):
            os.remove(os.path.join(cut.home, name))
        for path, data in files.items():
            if path.endswith("-shm"):
                continue
            with open(os.path.join(cut.home, os.path.basename(path)), "wb") as file:
                file.write(data)
            os.chmod(os.path.join(cut.home, os.path.basename(path)), 0o600)
        what = f"{' '.join(arguments[:3])} cut, {how} unsynced"
        expect(cut.is_sound(), f"{what}: check")
        history = cut.run("history", "--limit", "3").stdout
        if acknowledged and arguments[0] == "add":
            expect(arguments[2] in cut.names(), f"{what}: acknowledged, but lost")
        if acknowledged and arguments[0] == "edit":
            expect(arguments[3] in history, f"{what}: acknowledged, but lost")
