"""Emits payloads for the contracts. Plain Python 3.8 or newer, no packages: copy this file into your tests.

Payloads go to target/contract-payloads/<contract>/, or to the directory that CONTRACT_PAYLOADS names. There the Maven plugin
finds them, and ./contracts check target/contract-payloads does as well.
"""

import json
import os
import re
from pathlib import Path

DIRECTORY = Path(os.environ.get("CONTRACT_PAYLOADS") or Path(__file__).parent / "target" / "contract-payloads")


def clear():
    """Removes the payloads of the run before: call it once, when the tests begin."""
    for ending in ("*.json", "*.ndjson"):
        for payload in DIRECTORY.glob("*/" + ending):
            payload.unlink()


def emit(contract, name, payload):
    """Writes one payload, as the producer wrote it (str, bytes) or as json.dumps writes it."""
    _write(contract, name + ".json", _text(payload))


def emit_sequence(contract, name, payloads):
    """Writes payloads that follow one another, a line each: the rules on sequences are checked too."""
    _write(contract, name + ".ndjson", b"".join(_text(payload) + b"\n" for payload in payloads))


def _text(payload):
    if isinstance(payload, bytes):
        return payload
    text = payload if isinstance(payload, str) else json.dumps(payload, ensure_ascii=False)
    return text.encode("utf-8")


def _write(contract, name, content):
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", name):
        raise ValueError("not the name of a file: %r" % name)
    folder = DIRECTORY / contract
    folder.mkdir(parents=True, exist_ok=True)
    # A check never sees half a payload.
    temporary = folder / ("." + name + ".tmp")
    temporary.write_bytes(content)
    os.replace(temporary, folder / name)
