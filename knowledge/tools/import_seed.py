#!/usr/bin/env python3
"""How the first edition of the knowledge tables was made from the project's seed folder.

    import_seed.py SOURCE --check          the tables still hold everything that was imported (default)
    import_seed.py SOURCE --write [DIR]    write the imported tables again into DIR, to compare by hand

SOURCE is the seed folder, with evidence/, clinical/ and cases/ in it. Standard library only.
Only the mechanical part is here. Which reference a printed source belongs to is in import_sources.csv, which
rows are not counted and why in import_decisions.csv. Since the import the tables are edited by hand: --check
compares the imported columns and lists, without failing, where a judgement has changed since.
"""
import csv
import hashlib
import io
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(HERE, "..", "src", "main", "resources", "knowledge")
ROWS = 2109
STATEMENTS = 253

FREQUENCY_COLUMNS = (
    "id,finding,disease,population,present,examined,percent,qualifier,reference,where,level,status,"
    "counted,not_counted_because,comment,pair"
).split(",")

# column of frequencies.csv: column of the seed table
KEPT = {
    "finding": "finding",
    "disease": "disease",
    "population": "population",
    "present": "numerator",
    "examined": "denominator",
    "percent": "percent",
    "qualifier": "qualifier",
    "level": "evidence_level",
    "status": "verified",
    "comment": "comment",
}

LICENCES = {
    "MONDO": "CC BY 4.0, attribution to Mondo",
    "ORPHA": "CC BY 4.0, attribution to Orphanet",
    "HPO": "HPO licence: free, unaltered, with version and citation",
    "LOINC": "LOINC licence: free, copyright notice kept, codes unaltered",
    "UCUM": "UCUM licence: free, unaltered",
    "RXNORM": "RxNorm ingredient identifiers and names, public",
    "ATC": "WHO Collaborating Centre: single codes as references only",
    "ICD10CM": "public domain (US government)",
    "ICD11-foundation": "CC BY-ND 3.0 IGO, code with attribution",
    "ICD11-MMS": "CC BY-ND 3.0 IGO, code with attribution",
    "LOCAL": "project's own code, no public one found",
}
SNOMED_FREE = "SNOMED CT Global Patient Set, CC BY 4.0 with the SNOMED attribution"
SNOMED_XREF = "single code carried by Mondo (CC BY 4.0); the wording is Mondo's"
SNOMED_BARE = "single code outside the free SNOMED set; the wording is our own"


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def to_csv(columns, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([row[c] for c in columns] for row in rows)
    return text.getvalue()


def row_id(number):
    return f"F{number:04d}"


def frequencies(source):
    """One row for each seed row, in its order."""
    seed = read(os.path.join(source, "evidence", "frequencies.csv"))
    homes = {s["source"]: (s["reference"], s["where"]) for s in read(os.path.join(HERE, "import_sources.csv"))}
    decisions = {d["id"]: d for d in read(os.path.join(HERE, "import_decisions.csv"))}
    rows = []
    for number, row in enumerate(seed, 1):
        new = {ours: row[theirs] for ours, theirs in KEPT.items()}
        new["id"] = row_id(number)
        new["reference"], new["where"] = homes[row["source"]]
        decision = decisions.get(new["id"], {})
        for column in ("pair", "counted", "not_counted_because"):
            new[column] = decision.get(column, "yes" if column == "counted" else "")
        rows.append(new)
    return seed, rows


def sources_by_home():
    """From reference and place back to the source as printed."""
    back = {}
    for s in read(os.path.join(HERE, "import_sources.csv")):
        key = (s["reference"], s["where"])
        if key in back:
            raise SystemExit(f"import_sources.csv: two sources share {key}")
        back[key] = s["source"]
    return back


def recovered(rows):
    """The seed rows rebuilt from ours; 'finding_label' and 'category' live in findings.csv."""
    back = sources_by_home()
    return [
        {**{theirs: row[ours] for ours, theirs in KEPT.items()}, "source": back[(row["reference"], row["where"])]}
        for row in rows
    ]


def differences(seed, rows):
    problems = []
    if len(seed) != ROWS or len(rows) != ROWS:
        problems.append(f"{len(seed)} seed rows and {len(rows)} rows here, expected {ROWS}")
    for number, (old, new) in enumerate(zip(seed, recovered(rows)), 1):
        if rows[number - 1]["id"] != row_id(number):
            problems.append(f"row {number} is called {rows[number - 1]['id']}")
        problems += [
            f"{row_id(number)} {column}: seed {old[column]!r}, here {new[column]!r}"
            for column in new
            if old[column] != new[column]
        ]
    return problems


def snomed_licence(row):
    if row["seen_in"].startswith("SNOMED GPS") or "; in GPS" in row["seen_in"]:
        return SNOMED_FREE
    return SNOMED_XREF if "Mondo" in row["seen_in"] else SNOMED_BARE


def codes(source):
    """Verified and local codes only, with the terms under which they may be shipped."""
    columns = ["concept_key", "label", "system", "code", "display", "seen_in", "verified", "licence"]
    rows = []
    for row in read(os.path.join(source, "clinical", "codes.csv")):
        if row["verified"] not in ("yes", "n/a"):
            continue
        row["licence"] = snomed_licence(row) if row["system"] == "SNOMEDCT" else LICENCES[row["system"]]
        if row["licence"] == SNOMED_BARE:
            row["display"] = row["label"]
        rows.append(row)
    return to_csv(columns, rows)


def claims(source):
    path = os.path.join(source, "evidence", "seed-claims.csv")
    rows = read(path)
    with open(path, encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    if len(rows) != STATEMENTS or len({r["id"] for r in rows}) != STATEMENTS:
        raise SystemExit(f"expected {STATEMENTS} statements, found {len(rows)}")
    return to_csv(columns, rows)


def text(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def imported(source):
    """Path below the tables: text of the file."""
    _, rows = frequencies(source)
    return {
        "evidence/frequencies.csv": to_csv(FREQUENCY_COLUMNS, rows),
        "codes.csv": codes(source),
        "claims.csv": claims(source),
        "cases/published-cases.jsonl": text(os.path.join(source, "cases", "development.jsonl")),
        "cases/vocabulary.json": text(os.path.join(source, "cases", "vocabulary.json")),
    }


def write(source, directory):
    for name, content in imported(source).items():
        path = os.path.join(directory, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(content)
    print(f"written below {directory}")


def check(source):
    problems = []
    seed, fresh = frequencies(source)
    problems += differences(seed, fresh)
    now = read(os.path.join(TABLES, "evidence", "frequencies.csv"))
    problems += differences(seed, now[:ROWS])
    for name, content in imported(source).items():
        same = text(os.path.join(TABLES, name)) == content
        digest = hashlib.sha256(content.encode()).hexdigest()[:16]
        print(f"{name}: {'identical to the import' if same else 'edited since the import'} ({digest})")
        if name.endswith("published-cases.jsonl") and not same:
            problems.append(f"{name} must stay identical to its source")
    judgements = ("counted", "not_counted_because", "pair")
    for old, new in zip(fresh, now):
        changed = [c for c in judgements if old[c] != new[c]]
        if changed:
            print(f"{new['id']}: judgement changed since the import ({', '.join(changed)})")
    for problem in problems[:20]:
        print(f"LOST {problem}")
    print(f"{len(now)} rows, {sum(r['counted'] == 'no' for r in now)} not counted, {len(problems)} lost")
    return 1 if problems else 0


def main(arguments):
    if not arguments:
        raise SystemExit(__doc__)
    source, *rest = arguments
    if rest[:1] == ["--write"]:
        write(source, rest[1] if len(rest) > 1 else tempfile.mkdtemp(prefix="knowledge-"))
        return 0
    if rest in ([], ["--check"]):
        return check(source)
    raise SystemExit(__doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
