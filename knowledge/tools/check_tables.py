#!/usr/bin/env python3
"""Do the knowledge tables fit together? Standard library only.

    check_tables.py [DIR]     DIR holds the tables; default: the resources of this module

Prints one line for each fault, then a summary; exit 1 if there is a fault.
"""
import collections
import csv
import io
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(HERE, "..", "src", "main", "resources", "knowledge")

COLUMNS = {
    "references.csv": "id,citation,year,doi,pmid,url,kind,overlap_group,note",
    "evidence/frequencies.csv": "id,finding,disease,population,present,examined,percent,qualifier,reference,"
    "where,level,status,counted,not_counted_because,comment,pair",
    "findings.csv": "id,label,question,plain,category,kind,answer_from,test,group,implies,unit,hpo,code_note,"
    "differential,why_not",
    "tokens.csv": "field,token,answer,finding,note",
    "groups.csv": "id,label,correlation,members_note,why",
    "tests.csv": "id,label,reveals,needle,anaesthesia,days_low,days_high,cost_band,burden,source,note",
    "codes.csv": "concept_key,label,system,code,display,seen_in,verified,licence",
    "claims.csv": "id,section,kind,population,disease,statement,value,unit,numerator,denominator,low,high,refs,notes",
}
KINDS = "review cohort case-series guideline database expert-page estimate".split()
OVERLAPS = "us-registry uk-cohort tokyo-laboratory beijing literature-pool".split()
POOLS = ("fneur-2023-1123380", "watanuki-2023")
POPULATIONS = "pediatric adult mixed".split()
LEVELS = "cohort review case-series expert memory".split()
STATUSES = "seed search memory".split()
WORDS = ["", "Excluded", "Very rare", "Occasional", "Frequent", "Very frequent", "Obligate", "Present (unquantified)"]
CATEGORIES = (
    "demographic onset weakness skin extramuscular exposure family laboratory antibody emg mri biopsy genetics course"
).split()
ANSWER_FROM = "history examination laboratory imaging biopsy emg antibody genetics course".split()
UNITS = ["", "U/L", "a", "mo"]
NEW = "no row"  # how code_note begins where the imported table knows nothing
PRIVATE = re.compile(r"(^|[\s\"'(=])/(work|home|tmp|root|opt|mnt)/|[A-Z]:\\|localhost|\.internal\b")
TOKEN_FIELDS = {
    "weakness": "weakness",
    "skin": "skin",
    "cardiac": "cardiac",
    "other_findings": "other_findings",
    "findings_absent": "findings_absent",
    "mri": "mri",
    "exposures": "exposure_types",
    "ild": "ild",
    "ck_qualitative": "ck_qualitative",
    "onset_category": "onset_category",
    "genetics_status": "genetics_status",
}


class Tables:
    def __init__(self, directory):
        self.directory = directory
        self.faults = []
        self.rows = {name: self.table(name, columns) for name, columns in COLUMNS.items()}

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    def text(self, name):
        with open(os.path.join(self.directory, name), "rb") as file:
            raw = file.read()
        kept_as_received = name == "cases/vocabulary.json"
        if b"\r" in raw or not (raw.endswith(b"\n") or kept_as_received):
            self.fault(name, "lines must end in LF, the last one too")
        text = raw.decode("utf-8")
        for number, line in enumerate(text.splitlines(), 1):
            if PRIVATE.search(line):
                self.fault(f"{name}:{number}", "names a place on somebody's machine")
        return text

    def table(self, name, columns):
        reader = csv.reader(io.StringIO(self.text(name)), strict=True)
        header, *rows = reader
        if header != columns.split(","):
            self.fault(name, f"columns are {','.join(header)}")
        for number, row in enumerate(rows, 2):
            if len(row) != len(header):
                self.fault(f"{name} row {number}", f"{len(row)} cells, expected {len(header)}")
            if any(cell != cell.strip() or "\n" in cell for cell in row) and name not in ("claims.csv", "evidence/frequencies.csv"):
                self.fault(f"{name} row {number}", "space around a cell, or a line break in it")
        return [dict(zip(header, row)) for row in rows]

    def unique(self, name, *columns):
        seen = collections.Counter(tuple(row[c] for c in columns) for row in self.rows[name])
        for key, times in seen.items():
            if times > 1:
                self.fault(name, f"{'|'.join(key)} stands {times} times")

    def ids(self, name):
        return {row["id"] for row in self.rows[name]}

    def member(self, name, row, column, allowed):
        if row[column] not in allowed:
            self.fault(f"{name} {row.get('id', row.get('token'))}", f"{column} {row[column]!r} is not known")


def listed(cell):
    return [part for part in cell.split(";") if part]


def check_references(t):
    name = "references.csv"
    t.unique(name, "id")
    used = {row["reference"] for row in t.rows["evidence/frequencies.csv"]}
    for row in t.rows[name]:
        where = f"{name} {row['id']}"
        t.member(name, row, "kind", KINDS)
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", row["id"]):
            t.fault(where, "id is not lower-case kebab")
        for group in listed(row["overlap_group"]):
            if group not in OVERLAPS:
                t.fault(where, f"overlap group {group} is not known")
        if not re.fullmatch(r"((19|20)\d\d)?", row["year"]):
            t.fault(where, "year")
        expected = ""
        if row["doi"]:
            expected = f"https://doi.org/{row['doi']}"
        elif row["pmid"]:
            expected = f"https://pubmed.ncbi.nlm.nih.gov/{listed(row['pmid'])[0]}/"
        if row["url"] != expected:
            t.fault(where, f"url should be {expected!r}")
        if row["id"] not in used and row["kind"] != "guideline":
            t.fault(where, "no evidence row uses it")


def check_frequencies(t):
    name = "evidence/frequencies.csv"
    t.unique(name, "id")
    references = {row["id"]: row for row in t.rows["references.csv"]}
    findings = t.ids("findings.csv")
    by_id = {row["id"]: row for row in t.rows[name]}
    pairs = collections.defaultdict(list)
    for number, row in enumerate(t.rows[name], 1):
        where = f"{name} {row['id']}"
        if row["id"] != f"F{number:04d}":
            t.fault(where, f"should be F{number:04d}")
        if row["finding"] not in findings:
            t.fault(where, f"finding {row['finding']} is not in findings.csv")
        if row["reference"] not in references:
            t.fault(where, f"reference {row['reference']} is not in references.csv")
        t.member(name, row, "population", POPULATIONS)
        t.member(name, row, "level", LEVELS)
        t.member(name, row, "status", STATUSES)
        t.member(name, row, "qualifier", WORDS)
        t.member(name, row, "counted", ("yes", "no"))
        if (row["status"] == "memory") != (row["reference"] == "team-estimate") or (row["status"] == "memory") != (row["level"] == "memory"):
            t.fault(where, "memory rows, and only they, belong to team-estimate")
        if (row["counted"] == "no") != bool(row["not_counted_because"]):
            t.fault(where, "a row not counted needs its reason, a counted one has none")
        present, examined, percent = (float(row[c]) if row[c] else None for c in ("present", "examined", "percent"))
        if present is not None and (examined is None or not 0 <= present <= examined):
            t.fault(where, f"{row['present']} of {row['examined']}")
        if percent is not None and not 0 <= percent <= 100:
            t.fault(where, f"{row['percent']} %")
        if present is not None and percent is not None and abs(100 * present / examined - percent) > 0.55:
            t.fault(where, f"{row['present']} of {row['examined']} is not {row['percent']} %")
        for other in re.findall(r"F\d{4}", row["not_counted_because"]):
            if other not in by_id or other == row["id"]:
                t.fault(where, f"points to {other}")
        for other in re.findall(r"(?:overlaps|stratum of|subset of) (F\d{4})", row["not_counted_because"]):
            rival = by_id.get(other)
            if rival and rival["finding"] != row["finding"]:
                t.fault(where, f"points to {other}, which is about {rival['finding']}")
        if row["pair"]:
            pairs[row["pair"]].append(row)
    for key, both in pairs.items():
        same = len({(r["finding"], r["disease"], r["population"], r["reference"], r["counted"]) for r in both}) == 1
        if len(both) != 2 or not same or float(both[0]["percent"]) > float(both[1]["percent"]):
            t.fault(name, f"pair {key} is not the two ends of one range")
    check_overlaps(t, references)


def check_overlaps(t, references):
    """Counted rows of one finding and disease from two sources that share patients."""
    cells = collections.defaultdict(list)
    for row in t.rows["evidence/frequencies.csv"]:
        if row["counted"] == "yes" and row["reference"] in references:
            cells[(row["finding"], row["disease"])].append(row)
    for (finding, disease), rows in cells.items():
        if finding.startswith(("share_of", "misdiagnosed")):
            continue
        for i, one in enumerate(rows):
            for two in rows[i + 1 :]:
                if one["reference"] == two["reference"]:
                    continue
                shared = set(listed(references[one["reference"]]["overlap_group"])) & set(
                    listed(references[two["reference"]]["overlap_group"])
                )
                pool = [r for r in (one, two) if r["reference"] in POOLS]
                # series of the literature pool share patients with a pool, not with one another; what a pool
                # says in words, or of adults, does not come from those patients
                if not pool or any(r["population"] != "pediatric" or not r["examined"] for r in (one, two)):
                    shared.discard("literature-pool")
                if shared:
                    t.fault(
                        f"{one['id']} and {two['id']}",
                        f"{finding} in {disease}: counted twice ({', '.join(sorted(shared))})",
                    )


def check_findings(t):
    name = "findings.csv"
    t.unique(name, "id")
    rows = {row["id"]: row for row in t.rows[name]}
    known_hpo = {row["code"] for row in t.rows["codes.csv"] if row["system"] == "HPO"}
    vocabulary = json.loads(t.text("cases/vocabulary.json"))
    for terms in vocabulary["hpo_seen_in_phenopackets"].values():
        known_hpo |= {term["id"] for term in terms}
    with_rows = {row["finding"] for row in t.rows["evidence/frequencies.csv"]}
    tests, groups = {row["id"]: row for row in t.rows["tests.csv"]}, t.ids("groups.csv")
    hpo = collections.Counter()
    for row in t.rows[name]:
        where = f"{name} {row['id']}"
        if not re.fullmatch(r"[a-z][a-z0-9_]*", row["id"]):
            t.fault(where, "id is not snake case")
        t.member(name, row, "category", CATEGORIES)
        t.member(name, row, "kind", ("binary", "quantity", "share"))
        t.member(name, row, "answer_from", ANSWER_FROM)
        t.member(name, row, "differential", ("yes", "no"))
        t.member(name, row, "unit", UNITS)
        for column in ("label", "question", "plain"):
            if not row[column]:
                t.fault(where, f"{column} is empty")
        if len(row["label"]) > 64:
            t.fault(where, "label is longer than 60 characters")
        if (row["differential"] == "no") != bool(row["why_not"]):
            t.fault(where, "why_not belongs to findings outside the differential, and to all of them")
        if row["kind"] == "share" and row["differential"] == "yes":
            t.fault(where, "a share is not a finding of a patient")
        if row["test"] and (row["test"] not in tests or row["id"] not in listed(tests[row["test"]]["reveals"])):
            t.fault(where, f"test {row['test']} does not reveal it")
        if bool(row["test"]) == (row["answer_from"] in ("history", "examination", "course")) and row["kind"] != "share" and row["category"] != "genetics":
            t.fault(where, f"answer from {row['answer_from']}, test {row['test'] or 'none'}")
        if row["group"] and row["group"] not in groups:
            t.fault(where, f"group {row['group']} is not in groups.csv")
        for above in listed(row["implies"]):
            if above not in rows:
                t.fault(where, f"implies {above}, which does not exist")
        if row["hpo"]:
            hpo[row["hpo"]] += row["kind"] == "binary"
            if row["hpo"] not in known_hpo:
                t.fault(where, f"{row['hpo']} was never seen in a source")
        for code in re.findall(r"HP:\d{7}", row["code_note"]):
            if code not in known_hpo and "must not be used" not in row["code_note"]:
                t.fault(where, f"{code} was never seen in a source")
        if row["code_note"].startswith(NEW) == (row["id"] in with_rows):
            t.fault(where, "code_note and the evidence table disagree whether there is a row")
    for code, times in hpo.items():
        if times > 1:
            t.fault(name, f"{code} names {times} findings")
    for start in rows:
        seen, open_ = set(), [start]
        while open_:
            for above in listed(rows.get(open_.pop(), {}).get("implies", "")):
                if above == start:
                    t.fault(f"{name} {start}", "implies itself")
                    open_ = []
                    break
                if above not in seen:
                    seen.add(above)
                    open_.append(above)


def check_tests_and_groups(t):
    findings = t.ids("findings.csv")
    t.unique("tests.csv", "id")
    t.unique("groups.csv", "id")
    for row in t.rows["tests.csv"]:
        where = f"tests.csv {row['id']}"
        revealed = listed(row["reveals"])
        if not revealed or len(set(revealed)) != len(revealed):
            t.fault(where, "reveals nothing, or one thing twice")
        for finding in revealed:
            if finding not in findings:
                t.fault(where, f"reveals {finding}, which does not exist")
        t.member("tests.csv", row, "needle", ("yes", "no"))
        t.member("tests.csv", row, "anaesthesia", ("yes", "no", "young"))
        t.member("tests.csv", row, "cost_band", ("low", "medium", "high"))
        t.member("tests.csv", row, "burden", list("12345"))
        if row["source"] not in t.ids("references.csv"):
            t.fault(where, f"source {row['source']}")
        if not 0 <= int(row["days_low"]) <= int(row["days_high"]):
            t.fault(where, "days")
    members = collections.Counter(row["group"] for row in t.rows["findings.csv"])
    for row in t.rows["groups.csv"]:
        where = f"groups.csv {row['id']}"
        if row["correlation"] not in ("0.3", "0.5", "0.7"):
            t.fault(where, "correlation is 0.3, 0.5 or 0.7")
        if members[row["id"]] < 2:
            t.fault(where, "fewer than two members")


def check_tokens(t):
    name = "tokens.csv"
    t.unique(name, "field", "token", "finding")
    vocabulary = json.loads(t.text("cases/vocabulary.json"))
    wanted = {field: set(vocabulary[key]) for field, key in TOKEN_FIELDS.items()}
    stains = set(vocabulary["pathology"])
    wanted["pathology"] = stains | {token.replace("reveal:", "") for token in stains}
    wanted["antibodies"] = {f"{a}={r}" for a in vocabulary["antibodies"] for r in ("pos", "neg")}
    given = collections.defaultdict(set)
    findings = {row["id"]: row for row in t.rows["findings.csv"]}
    for row in t.rows[name]:
        where = f"{name} {row['field']}/{row['token']}"
        given[row["field"]].add(row["token"])
        t.member(name, row, "answer", ("present", "absent", "none"))
        if row["answer"] == "none":
            if row["finding"] or not row["note"]:
                t.fault(where, "none needs a reason, and no finding")
        elif row["finding"] not in findings:
            t.fault(where, f"finding {row['finding']!r} does not exist")
        elif findings[row["finding"]]["differential"] == "no":
            t.fault(where, f"{row['finding']} is outside the differential")
        elif findings[row["finding"]]["kind"] == "quantity" and not re.match(r"(low=\d+|high=\d+)", row["note"]):
            t.fault(where, "a quantity needs its interval in the note")
        if row["field"] == "findings_absent" and row["answer"] == "present":
            t.fault(where, "present, in the list of absent findings")
    del given["gene"]  # gene symbols: a list of our own, the vocabulary has none
    for field in sorted(set(wanted) | set(given)):
        for token in sorted(wanted.get(field, set()) - given[field]):
            t.fault(name, f"{field}/{token} is missing")
        for token in sorted(given[field] - wanted.get(field, set())):
            t.fault(name, f"{field}/{token} is not in the vocabulary")


def check_codes_and_claims(t):
    t.unique("codes.csv", "concept_key", "system", "code")
    for row in t.rows["codes.csv"]:
        where = f"codes.csv {row['system']}|{row['code']}"
        if row["verified"] not in ("yes", "n/a") or (row["verified"] == "n/a") != (row["system"] == "LOCAL"):
            t.fault(where, f"verified is {row['verified']!r}")
        if not row["licence"] or not row["display"]:
            t.fault(where, "no licence or no display")
    t.unique("claims.csv", "id")
    if len(t.rows["claims.csv"]) != 253:
        t.fault("claims.csv", f"{len(t.rows['claims.csv'])} statements, expected 253")


def said(tokens, case):
    """What a whole case row says in our findings: finding to answers."""
    answers = collections.defaultdict(set)
    pairs = [(f, x) for f in ("weakness", "skin", "cardiac", "other_findings", "findings_absent", "mri", "pathology") for x in case.get(f, [])]
    pairs += [("exposures", e["type"]) for e in case.get("exposures", [])]
    pairs += [("antibodies", f"{a}={r}") for a, r in case.get("antibodies", {}).items()]
    pairs += [(f, case[k]) for f, k in (("ild", "ild"), ("ck_qualitative", "ck_qualitative")) if k in case]
    if "category" in case.get("onset_tempo", {}):
        pairs.append(("onset_category", case["onset_tempo"]["category"]))
    if "genetics" in case:
        status, detail = case["genetics"]["status"], case["genetics"].get("detail", "")
        pairs.append(("genetics_status", status))
        gene = re.split(r"[\s,]", detail)[0]
        if status in ("pathogenic_variant", "protein_deficiency"):
            pairs.append(("gene", gene))
    for pair in pairs:
        for row in tokens.get(pair, ()):
            if row["answer"] != "none":
                answers[row["finding"]].add(row["answer"])
    return pairs, answers


def check_cases(t):
    name = "cases/published-cases.jsonl"
    tokens = collections.defaultdict(list)
    for row in t.rows["tokens.csv"]:
        tokens[(row["field"], row["token"])].append(row)
    above = {row["id"]: listed(row["implies"]) for row in t.rows["findings.csv"]}
    quantities = {row["id"] for row in t.rows["findings.csv"] if row["kind"] == "quantity"}
    cases = [json.loads(line) for line in t.text(name).splitlines()]
    used = unused = 0
    for case in cases:
        where = f"{name} {case['id']}"
        pairs, answers = said(tokens, case)
        for pair in pairs:
            if not tokens.get(pair):
                t.fault(where, f"{pair} has no row in tokens.csv")
            elif tokens[pair][0]["answer"] == "none":
                unused += 1
            else:
                used += 1
        for finding, both in answers.items():
            if len(both) > 1 and finding not in quantities:
                t.fault(where, f"{finding} present and absent")
            closure, open_ = set(), [finding]
            while open_:
                for up in above.get(open_.pop(), []):
                    if up not in closure:
                        closure.add(up)
                        open_.append(up)
            for up in closure:
                if "present" in both and "absent" in answers.get(up, ()):
                    t.fault(where, f"{finding} present although {up} is absent")
    return f"{len(cases)} cases: {used} tokens used, {unused} not used"


def main(arguments):
    t = Tables(arguments[0] if arguments else TABLES)
    check_references(t)
    check_frequencies(t)
    check_findings(t)
    check_tests_and_groups(t)
    check_tokens(t)
    check_codes_and_claims(t)
    summary = check_cases(t)
    for fault in t.faults:
        print(fault)
    print("; ".join(f"{name} {len(rows)}" for name, rows in t.rows.items()))
    print(summary)
    print(f"{len(t.faults)} faults")
    return 1 if t.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
