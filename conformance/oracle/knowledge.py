"""Reads a knowledge folder, with nothing but the standard library.

The YAML of the folder is a small part of YAML: block lists and block maps, one-line flow maps and flow
lists, quoted and plain scalars, comments. ``yaml`` below reads that part and refuses the rest.
"""

import csv
import re
from pathlib import Path


class YamlError(ValueError):
    pass


def _without_comment(line):
    quote = None
    for at, char in enumerate(line):
        if quote:
            quote = None if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char == "#" and (at == 0 or line[at - 1] == " "):
            return line[:at].rstrip()
    return line.rstrip()


_FLOW = re.compile(r'\s*("(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'|[{}\[\],]|:(?=\s|$)|[^\s{}\[\],:"\'](?:[^{}\[\],:]|:(?=\S))*)')


def _scalar(text):
    text = text.strip()
    if text[:1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    if text[:1] == "'":
        return text[1:-1].replace("''", "'")
    if text in ("true", "false"):
        return text == "true"
    if text in ("", "~", "null"):
        return None
    try:
        return float(text) if re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", text) else text
    except ValueError:
        return text


def _flow(text):
    tokens, at = [], 0
    while at < len(text.rstrip()):
        match = _FLOW.match(text, at)
        if not match:
            raise YamlError(f"cannot read {text[at:]!r}")
        tokens.append(match.group(1))
        at = match.end()

    def value(i):
        if tokens[i] == "{":
            out, i = {}, i + 1
            while tokens[i] != "}":
                key = _scalar(tokens[i])
                if tokens[i + 1] != ":":
                    raise YamlError(f"no colon after {key!r}")
                out[key], i = value(i + 2)
                i += tokens[i] == ","
            return out, i + 1
        if tokens[i] == "[":
            out, i = [], i + 1
            while tokens[i] != "]":
                item, i = value(i)
                out.append(item)
                i += tokens[i] == ","
            return out, i + 1
        return _scalar(tokens[i]), i + 1

    result, end = value(0)
    if end != len(tokens):
        raise YamlError(f"something follows in {text!r}")
    return result


_KEY = re.compile(r'^("[^"]*"|[^\s{\["\'][^:]*?)\s*:(?:\s+(.*))?$')


def yaml(text):
    lines = []
    for raw in text.splitlines():
        line = _without_comment(raw)
        if line.strip() and line.strip() != "---":
            lines.append((len(line) - len(line.lstrip()), line.strip()))

    def inline(rest):
        if rest in (">", ">-", "|", "|-"):
            raise YamlError("block scalars are not read here")
        return _flow(rest) if rest[0] in "{[" else _scalar(rest)

    def block(i, indent):
        if lines[i][1].startswith("- "):
            out = []
            while i < len(lines) and lines[i][0] == indent and lines[i][1].startswith("- "):
                rest = lines[i][1][2:].strip()
                if rest[0] not in "{[\"'" and _KEY.match(rest):
                    inner = indent + len(lines[i][1]) - len(rest)
                    lines[i] = (inner, rest)
                    item, i = block(i, inner)
                else:
                    item, i = inline(rest), i + 1
                out.append(item)
            return out, i
        out = {}
        while i < len(lines) and lines[i][0] == indent and not lines[i][1].startswith("- "):
            match = _KEY.match(lines[i][1])
            if not match:
                raise YamlError(f"cannot read {lines[i][1]!r}")
            key, rest = _scalar(match.group(1)), match.group(2)
            if rest:
                out[key], i = inline(rest), i + 1
            elif i + 1 < len(lines) and (
                lines[i + 1][0] > indent or (lines[i + 1][0] == indent and lines[i + 1][1].startswith("- "))
            ):
                out[key], i = block(i + 1, lines[i + 1][0])
            else:
                out[key], i = None, i + 1
        return out, i

    result, end = block(0, lines[0][0])
    if end != len(lines):
        raise YamlError(f"cannot read {lines[end][1]!r}")
    return result


class Folder:
    def __init__(self, path):
        self.path = Path(path)

    def table(self, name):
        with open(self.path / name, newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def document(self, name):
        return yaml((self.path / name).read_text(encoding="utf-8"))

    def has(self, name):
        return (self.path / name).exists()
