"""The differential a second time, written from docs/concepts/differential.md alone.

    python3 differential.py KNOWLEDGE_FOLDER PATIENTS.json [--draws N] [--seed S] [--steps N]
        [--cells AGE_GROUP ...] [--chain NAME ...] > ANSWERS.json

Slow and obvious on purpose, and nothing but the standard library. Section numbers are those of the document.
Intervals come from plain Monte Carlo (random.betavariate, random.gauss), not from the program's Latin hypercube.
"""

import argparse
import json
import math
import random
import sys
from statistics import NormalDist, pstdev

from knowledge import Folder

PHI = NormalDist()
NONE = "none_of_these"
ASK_SEX = "female_sex"
ASK_ONSET = "onset_age"
OTHER_POPULATION = {"child": "adult", "adult": "pediatric"}
SAME_POPULATION = {"child": "pediatric", "adult": "adult"}


class Tree:
    def __init__(self, nodes):
        self.ids = [node["id"] for node in nodes]
        self.node = {node["id"]: node for node in nodes}
        self.parent = {node["id"]: node.get("parent") for node in nodes}
        self.members = {i: [m for m in self.ids if self.parent[m] == i] for i in self.ids}
        self.leaves = [i for i in self.ids if not self.members[i]]
        self.root = self.ids[0]
        self.named = {}
        for node in nodes:
            for name in [node["id"], *(node.get("aliases") or [])]:
                self.named[name] = node["id"]

    def borrow(self, family):
        return self.node[family].get("borrow") or 0.0

    def at_or_below(self, node):
        return [leaf for leaf in self.leaves if node in self.upwards(leaf)]

    def upwards(self, node):
        """The node, its family, the family of that, ... up to the root."""
        parent = self.parent[node]
        return [node] if parent is None else [node, *self.upwards(parent)]


def cohorts(reference):
    """The names of overlap_group, as a pair of sets: whole cohorts, and pools of which this is a part."""
    names = [name.strip() for name in (reference["overlap_group"] or "").split(";") if name.strip()]
    part = {name[: -len(" (part)")] for name in names if name.endswith(" (part)")}
    return {name for name in names if not name.endswith(" (part)")}, part


def share_patients(one, two):
    return bool(one[0] & two[0] or one[0] & two[1] or one[1] & two[0])


class Row:
    """One figure at a node: how many effective patients, what value (a share or a location), whose patients."""

    def __init__(self, name, size, value, whose):
        self.name, self.size, self.value, self.whose = name, size, value, whose

    def shares_with(self, others):
        return any(share_patients(self.whose, other.whose) for other in others)


class Sample:
    """Effective patients and their mean."""

    def __init__(self, size=0.0, mean=0.0):
        self.size, self.mean = size, mean

    @staticmethod
    def of(parts):
        parts = [part for part in parts if part.size > 0]
        size = math.fsum(part.size for part in parts)
        return Sample(size, math.fsum(p.size * p.mean for p in parts) / size) if size else Sample()

    def at_most(self, most):
        return Sample(min(self.size, most), self.mean)


class Knowledge:
    def __init__(self, folder):
        files = Folder(folder)
        self.tree = Tree(files.document("differential/hypotheses.yaml"))
        self.rules = files.document("differential/weighing.yaml")
        self.bands = {word.lower(): band for word, band in self.rules["bands"].items()}
        self.settings = {s["id"]: s for s in files.document("differential/settings.yaml")}
        self.silent = files.document("differential/silent-answers.yaml") or []
        self.quantities = {q["id"]: q for q in files.document("differential/quantities.yaml")}
        self.priors = {
            (row["setting"], row["age_group"], row["hypothesis"]): row for row in files.table("differential/priors.csv")
        }
        self.groups = {g["id"]: float(g["correlation"]) for g in files.table("groups.csv")}
        self.findings = {f["id"]: f for f in files.table("findings.csv")}
        self.whose = {r["id"]: cohorts(r) for r in files.table("references.csv")}
        self.defining, self.by_assay = {}, {}
        for row in files.table("evidence/defining.csv"):
            entry = (float(row["share"]), float(row["patients"]))
            if row["assay"] or row["strength"]:
                key = row["finding"], row["assay"], row["strength"]
                self.by_assay.setdefault(key, {})[row["hypothesis"]] = entry
            else:
                self.defining.setdefault(row["finding"], {})[row["hypothesis"]] = entry
        self.rows = {}
        for name in ("frequencies", "added", "assumptions"):
            if files.has(f"evidence/{name}.csv"):
                for row in files.table(f"evidence/{name}.csv"):
                    self.rows.setdefault(row["finding"], []).append(row)
        self.cells = {}

    def in_differential(self, finding):
        entry = self.findings.get(finding)
        return bool(entry) and entry["kind"] == "binary" and entry["differential"] == "yes"

    # --- section 2 -------------------------------------------------------------------------------

    def share_and_patients(self, row):
        """The share a row prints and the patients before weighing; None for "present, unquantified"."""
        assumption = row["level"] == "memory"
        examined = float(row["examined"]) if row["examined"] else None
        if row["present"]:
            return float(row["present"]) / examined, examined
        if row["percent"]:
            return float(row["percent"]) / 100, examined or self.rules["percent_patients"]
        band = self.bands.get(row["qualifier"].lower())
        if band is None:
            return None
        return sum(band) / 2, self.rules["assumption_patients" if assumption else "word_patients"]

    def size(self, row, patients, age_group):
        if row["counted"] != "yes":
            return 0.0
        weights = self.rules["population_weight"]
        if row["population"] == "mixed" or age_group == "unknown":
            near = weights["mixed"]
        elif row["population"] == SAME_POPULATION[age_group]:
            near = weights["same"]
        else:
            near = weights["other"]
        end_of_range = 0.5 if row["pair"] else 1.0
        return min(patients, self.rules["most_patients"]) * self.rules["level_weight"][row["level"]] * near * end_of_range

    def share_rows(self, finding, age_group):
        """Rows of a finding by node."""
        at = {}
        for row in self.rows.get(finding, []):
            node = self.tree.named.get(row["disease"])
            figure = self.share_and_patients(row)
            if node is not None and figure is not None:
                size = self.size(row, figure[1], age_group)
                if size > 0:
                    at.setdefault(node, []).append(Row(row["id"], size, figure[0], self.whose.get(row["reference"], (set(), set()))))
        return at

    # --- section 3 -------------------------------------------------------------------------------

    def up(self, at, node, without):
        """Everything known at or below a node, less rows that share patients with those in `without`."""
        own = [row for row in at.get(node, []) if not row.shares_with(without)]
        passed = without + at.get(node, [])
        borrow = self.tree.borrow(node)
        below = [self.up(at, member, passed).at_most(borrow) for member in self.tree.members[node]]
        return Sample.of([Sample(row.size, row.value) for row in own] + below)

    def borrowed(self, at, node, start):
        parent = self.tree.parent[node]
        if parent is None:
            return start
        here = at.get(node, [])
        above = [Sample(r.size, r.value) for r in at.get(parent, []) if not r.shares_with(here)]
        without = here + at.get(parent, [])
        borrow = self.tree.borrow(parent)
        siblings = [
            self.up(at, sibling, without).at_most(borrow)
            for sibling in self.tree.members[parent]
            if sibling != node
        ]
        return Sample.of([self.borrowed(at, parent, start), *above, *siblings]).at_most(borrow)

    def pooled(self, at, start):
        """Size and mean for every leaf."""
        leaves = {}
        for leaf in self.tree.leaves:
            own = [Sample(row.size, row.value) for row in at.get(leaf, [])]
            leaves[leaf] = Sample.of([*own, self.borrowed(at, leaf, start)])
        others = [leaves[leaf].mean for leaf in self.tree.leaves if leaf != NONE]
        if NONE in leaves:
            leaves[NONE] = Sample(self.rules["none_sharpness"], math.fsum(others) / len(others))
        return leaves

    # --- section 4, answers ----------------------------------------------------------------------

    def rates(self, finding, age_group):
        """Sample of the proportion with the finding, for every leaf."""
        key = finding, age_group
        if key not in self.cells:
            if finding in self.defining:
                cell = self.defined(self.defining[finding])
            else:
                cell = self.pooled(self.share_rows(finding, age_group), Sample(self.rules["root_patients"], 0.5))
            self.cells[key] = cell
        return self.cells[key]

    def defined(self, entries):
        """A leaf takes the entry of itself, else of its nearest family, else the one for elsewhere."""
        cell = {}
        for leaf in self.tree.leaves:
            named = [node for node in self.tree.upwards(leaf) if node in entries]
            share, patients = entries[named[0] if named else "elsewhere"]
            cell[leaf] = Sample(patients, share)
        return cell

    # --- section 4, antibodies by their assay ----------------------------------------------------

    def antibody_rates(self, finding, state, assay, age_group):
        """Sample of the share with a positive result as told, for every leaf; None where nothing speaks of it."""
        assay = "" if assay == "unknown" else assay
        positive = self.by_assay.get((finding, assay, "positive"), {}) if assay else {}
        weak = self.by_assay.get((finding, assay, "weak"), {})
        if state == "weak_positive":
            entries = weak or self.by_assay.get((finding, "", "weak"), {})
            return self.defined(entries) if entries else None
        if state == "positive" and positive:
            return self.defined(positive)
        if state == "negative" and assay and (positive or weak):
            entries = {}
            for strength in (positive, weak):
                for node, (share, patients) in strength.items():
                    before = entries.get(node)
                    entries[node] = (share + before[0], min(patients, before[1])) if before else (share, patients)
            return self.defined(entries)
        return self.rates(finding, age_group)

    def cell(self, patient, finding):
        """Sample of the proportion with the finding, for every leaf, by the test that answered it if that is told."""
        told = patient.get("antibodies", {}).get(finding)
        if told is None:
            return self.rates(finding, patient["age_group"])
        return self.antibody_rates(finding, told["state"], told["assay"], patient["age_group"])

    ANSWER_OF = {"positive": "present", "weak_positive": "present", "negative": "absent"}

    def answers(self, patient):
        """Plain answers; an antibody of which nothing speaks, and one without a result, has none."""
        answers = dict(patient["findings"])
        for finding, told in patient.get("antibodies", {}).items():
            answers.pop(finding, None)
            if told["state"] in self.ANSWER_OF and self.in_differential(finding) and self.cell(patient, finding):
                answers[finding] = self.ANSWER_OF[told["state"]]
        return answers

    # --- section 4, measured quantities ----------------------------------------------------------

    def scale(self, quantity, value):
        if self.quantities[quantity]["scale"] == "log10":
            return math.log10(value) if value > 0 else -math.inf
        return math.sqrt(value)

    def spread(self, quantity, node):
        """Standard deviation between patients: the disease's own, its nearest family's, or that of all."""
        own = self.quantities[quantity].get("spread_of") or {}
        while node is not None:
            if node in own:
                return own[node]
            node = self.tree.parent.get(node)
        return self.quantities[quantity]["spread"]

    def location_rows(self, quantity, age_group):
        model, at = self.quantities[quantity], {}

        def put(row, size, location):
            apart = {"child": "adult", "adult": "pediatric"}.get(age_group)
            if model.get("truncated") and row["population"] == apart:
                return
            node = self.tree.named.get(row["disease"])
            if node is not None and size > 0:
                at.setdefault(node, []).append(Row(row["id"], size, location, self.whose.get(row["reference"], (set(), set()))))

        for row in self.rows.get(model["level_finding"] or "", []):
            location = self.printed_level(quantity, row["comment"])
            if location is not None:
                patients = float(row["examined"]) if row["examined"] else self.rules["word_patients"]
                put(row, self.size(row, patients, age_group), location)
        for cut in model["cuts"]:
            for row in self.rows.get(cut["finding"], []):
                figure = self.share_and_patients(row)
                if figure is None:
                    continue
                above = figure[0] if cut["above"] else 1 - figure[0]
                above = min(max(above, 0.02), 0.98)
                z = PHI.inv_cdf(above)
                keeps = PHI.pdf(z) ** 2 / (above * (1 - above))
                put(
                    row,
                    self.size(row, figure[1], age_group) * keeps,
                    self.scale(quantity, cut["limit"]) + self.spread(quantity, self.tree.named.get(row["disease"])) * z,
                )
        return at

    def printed_level(self, quantity, comment):
        """Where a comment such as "value=7263; unit=U/L" or "low=4000; high=8000" puts the location, on the scale."""
        entries, unit = {}, ""
        for part in comment.split(";"):
            key, equals, value = part.partition("=")
            if equals and key.strip():
                if key.split()[-1] == "unit":
                    unit = value.strip()
                try:
                    entries[key.split()[-1]] = float(value)
                except ValueError:
                    pass
        days, own = {"days": 1, "weeks": 7, "months": 30.4375, "years": 365.25}, self.quantities[quantity]["unit"]
        if unit in days and own in days:
            entries = {key: value * days[unit] / days[own] for key, value in entries.items()}
        if "value" in entries:
            return self.scale(quantity, entries["value"])
        if "low" in entries and "high" in entries:
            return (self.scale(quantity, entries["low"]) + self.scale(quantity, entries["high"])) / 2
        return None

    def locations(self, quantity, age_group):
        key = quantity, age_group
        if key not in self.cells:
            start = Sample(self.rules["root_patients"], self.scale(quantity, self.start(quantity, age_group)))
            self.cells[key] = self.pooled(self.location_rows(quantity, age_group), start)
        return self.cells[key]

    def start(self, quantity, age_group):
        model = self.quantities[quantity]
        return model.get("start_adult", model["start"]) if age_group == "adult" else model["start"]

    def density(self, quantity, reading, location, sd, age_group):
        """P(reading) for one disease."""
        model = self.quantities[quantity]
        lowest, highest = self.scale(quantity, model["lowest"]), self.scale(quantity, model["highest"])
        if model.get("truncated") and age_group == "adult":
            lowest = max(lowest, self.scale(quantity, 18.0))
        if model.get("truncated") and age_group == "child":
            highest = min(highest, self.scale(quantity, 18.0))
        low, high = (min(max(self.scale(quantity, value), lowest), highest) for value in reading)
        normal = NormalDist(location, sd)
        inside = normal.cdf(highest) - normal.cdf(lowest)
        if low == high:
            regular, anywhere = normal.pdf(low), 1 / (highest - lowest)
        else:
            regular, anywhere = normal.cdf(high) - normal.cdf(low), (high - low) / (highest - lowest)
        return (1 - model["outlier_share"]) * regular / inside + model["outlier_share"] * anywhere

    # --- section 4, which answers are weighed ----------------------------------------------------

    def implied_by(self, finding):
        """Every finding that is certainly there when this one is."""
        found, todo = set(), [finding]
        while todo:
            for general in (self.findings.get(todo.pop(), {}).get("implies") or "").split(";"):
                general = general.strip()
                if general and general not in found:
                    found.add(general)
                    todo.append(general)
        return found

    def clues(self, patient):
        """Answers and readings that have a term: name -> function from leaf to P(answer)."""
        age_group, answers = patient["age_group"], self.answers(patient)
        if patient.get("sex") in ("female", "male"):
            answers[ASK_SEX] = "present" if patient["sex"] == "female" else "absent"
        silent = {(rule["finding"], rule["answer"]) for rule in self.silent if rule["age_group"] == age_group}
        answers = {f: a for f, a in answers.items() if self.in_differential(f) and (f, a) not in silent}
        said = {f for f, a in answers.items() if a == "present"}
        denied = {f for f, a in answers.items() if a == "absent"}
        clues = {}
        for finding, answer in sorted(answers.items()):
            if answer == "present" and any(finding in self.implied_by(other) for other in said):
                continue
            if answer == "absent" and self.implied_by(finding) & denied:
                continue
            cell = self.cell(patient, finding)
            clues[finding] = {
                leaf: cell[leaf].mean if answer == "present" else 1 - cell[leaf].mean for leaf in self.tree.leaves
            }
        for quantity, reading in self.readings(patient):
            cell = self.locations(quantity, age_group)
            clues[quantity] = {
                leaf: self.density(
                    quantity,
                    reading,
                    cell[leaf].mean,
                    self.spread(quantity, leaf) * math.sqrt(1 + 1 / cell[leaf].size),
                    age_group,
                )
                for leaf in self.tree.leaves
            }
        return clues

    def readings(self, patient):
        readings = {q: tuple(math.inf if v is None else v for v in r) for q, r in patient["quantities"].items()}
        if patient.get("onset_years") is not None:
            readings[ASK_ONSET] = (patient["onset_years"],) * 2
        for quantity, reading in sorted(readings.items()):
            if quantity in self.quantities:
                yield quantity, reading

    def weights(self, clues):
        logs = {clue: {leaf: math.log(p) for leaf, p in cell.items()} for clue, cell in clues.items()}
        group = {}
        for clue in clues:
            name = self.quantities[clue]["group"] if clue in self.quantities else self.findings[clue]["group"]
            group.setdefault(name or f"alone: {clue}", []).append(clue)
        weight = {}
        for name, members in group.items():
            correlation = 0.0 if name.startswith("alone: ") else self.groups[name]
            members.sort(key=lambda clue: (-pstdev(logs[clue].values()), clue))
            for rank, clue in enumerate(members):
                weight[clue] = (1 - correlation) ** rank
        return weight, logs

    # --- section 5 -------------------------------------------------------------------------------

    def prior_row(self, setting, age_group, node):
        """The row of the setting itself, or else the one for any setting."""
        for place in (setting, "any"):
            if (place, age_group, node) in self.priors:
                return self.priors[place, age_group, node]
        raise KeyError(f"no prior share of {node} for {age_group} in {setting}")

    def prior(self, setting, age_group, share=lambda row: float(row["share"])):
        """Prior of every leaf; `share` says what share a row stands for."""
        settings = self.settings[setting].get("average_of") or [setting]
        ages = ["child", "adult"] if age_group == "unknown" else [age_group]
        prior = dict.fromkeys(self.tree.leaves, 0.0)
        for place in settings:
            for age in ages:
                for leaf in self.tree.leaves:
                    product = 1.0
                    for node in self.tree.upwards(leaf)[:-1]:
                        product *= share(self.prior_row(place, age, node))
                    prior[leaf] += product / (len(settings) * len(ages))
        weight = self.settings[setting].get("prior_weight", 1)
        total = math.fsum(p**weight for p in prior.values()) if weight != 1 else 1.0
        return {leaf: p**weight / total for leaf, p in prior.items()}


def normalised(scores):
    top = max(scores.values())
    weights = {leaf: math.exp(score - top) for leaf, score in scores.items()}
    total = math.fsum(weights.values())
    return {leaf: weight / total for leaf, weight in weights.items()}


class Answer:
    """Sections 1, 6 and 7 for one patient."""

    def __init__(self, knowledge, patient):
        self.knowledge, self.patient = knowledge, patient
        self.tree = knowledge.tree
        self.prior = knowledge.prior(patient["setting"], patient["age_group"])
        self.clues = knowledge.clues(patient)
        self.weight, self.logs = knowledge.weights(self.clues)
        self.log_prior = {leaf: math.log(p) for leaf, p in self.prior.items()}
        self.terms = {
            clue: {leaf: self.weight[clue] * self.logs[clue][leaf] for leaf in self.tree.leaves} for clue in self.clues
        }
        self.posterior = self.at(1.0)
        self.nodes = [i for i in self.tree.ids if i != self.tree.root]

    def at(self, t):
        return normalised(
            {
                leaf: self.log_prior[leaf] + t * math.fsum(terms[leaf] for terms in self.terms.values())
                for leaf in self.tree.leaves
            }
        )

    def of_nodes(self, leaves):
        return {node: math.fsum(leaves[leaf] for leaf in self.tree.at_or_below(node)) for node in self.nodes}

    def log_odds(self, leaves):
        odds = {}
        for node in self.nodes:
            inside = set(self.tree.at_or_below(node))
            odds[node] = math.log(math.fsum(leaves[i] for i in inside)) - math.log(
                math.fsum(leaves[i] for i in self.tree.leaves if i not in inside)
            )
        return odds

    def contributions(self, steps):
        """Simpson's rule over the integral of section 7, for every node and clue."""
        inside = {node: self.tree.at_or_below(node) for node in self.nodes}
        outside = {node: [i for i in self.tree.leaves if i not in set(inside[node])] for node in self.nodes}
        total = {node: dict.fromkeys(self.clues, 0.0) for node in self.nodes}
        for step in range(steps + 1):
            simpson = (1 if step in (0, steps) else 4 if step % 2 else 2) / (3 * steps)
            q = self.at(step / steps)
            for node in self.nodes:
                p_in = math.fsum(q[i] for i in inside[node])
                p_out = math.fsum(q[i] for i in outside[node])
                for clue, terms in self.terms.items():
                    mean_in = sum(q[i] * terms[i] for i in inside[node]) / p_in if p_in else 0.0
                    mean_out = sum(q[i] * terms[i] for i in outside[node]) / p_out
                    total[node][clue] += simpson * (mean_in - mean_out)
        return total

    def draws(self, count, chance):
        """Section 6: posteriors of the nodes with every uncertain figure drawn, `count` times over."""
        knowledge, patient = self.knowledge, self.patient
        beta, gauss, log = chance.betavariate, chance.gauss, math.log
        readings = dict(knowledge.readings(patient))
        answers = [clue for clue in self.clues if clue not in readings]
        rates = [
            (self.weight[clue], self.answer(clue) == "present", [(s.mean * s.size, (1 - s.mean) * s.size) for s in cell])
            for clue in answers
            for cell in [[knowledge.cell(patient, clue)[leaf] for leaf in self.tree.leaves]]
        ]
        below = {node: [self.tree.leaves.index(leaf) for leaf in self.tree.at_or_below(node)] for node in self.nodes}
        drawn = {node: [] for node in self.nodes}
        for _ in range(count):
            # a share is one figure, however often it occurs: in every clinic that uses it, in every leaf below it
            shares = {}

            def share(row, shares=shares):
                key = row["setting"], row["age_group"], row["hypothesis"]
                if key not in shares:
                    mean, size = float(row["share"]), float(row["patients"])
                    shares[key] = beta(mean * size, (1 - mean) * size)
                return shares[key]

            prior = knowledge.prior(patient["setting"], patient["age_group"], share)
            scores = [log(max(prior[leaf], 1e-300)) for leaf in self.tree.leaves]
            for weight, present, counts in rates:
                for i, (with_it, without) in enumerate(counts):
                    p = beta(with_it, without) if present else beta(without, with_it)
                    scores[i] += weight * log(max(p, 1e-300))
            for clue, reading in readings.items():
                cell = knowledge.locations(clue, patient["age_group"])
                for i, leaf in enumerate(self.tree.leaves):
                    spread = knowledge.spread(clue, leaf)
                    location = gauss(cell[leaf].mean, spread / math.sqrt(cell[leaf].size))
                    scores[i] += self.weight[clue] * log(
                        knowledge.density(clue, reading, location, spread, patient["age_group"])
                    )
            posterior = list(normalised(dict(enumerate(scores))).values())
            for node, leaves in below.items():
                drawn[node].append(sum(posterior[i] for i in leaves))
        return {node: sorted(values) for node, values in drawn.items()}

    def answer(self, finding):
        if finding == ASK_SEX:
            return "present" if self.patient["sex"] == "female" else "absent"
        return self.knowledge.answers(self.patient)[finding]

    def tied(self):
        """Whether two answers of a group are equally telling, so that only their names order them."""
        members = {}
        for clue in self.clues:
            group = (self.knowledge.quantities.get(clue) or self.knowledge.findings[clue])["group"]
            if group:
                members.setdefault(group, []).append(pstdev(self.logs[clue].values()))
        return any(
            abs(one - other) < 1e-9
            for spreads in members.values()
            for one, other in zip(sorted(spreads), sorted(spreads)[1:])
        )


LEVELS = (0.001, 0.01, 0.025, 0.05, 0.075, 0.1, 0.5, 0.9, 0.925, 0.95, 0.975, 0.99, 0.999)


def quantile(ordered, level):
    at = level * (len(ordered) - 1)
    low = math.floor(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (at - low) * (ordered[high] - ordered[low])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("knowledge")
    parser.add_argument("patients")
    parser.add_argument("--draws", type=int, default=0, help="Monte Carlo draws; 0 leaves the intervals out")
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--steps", type=int, default=0, help="steps of the integral; 0 leaves the contributions out")
    parser.add_argument("--cells", nargs="*", metavar="AGE_GROUP", help="print every pooled proportion and location, too")
    parser.add_argument("--chain", nargs="*", metavar="NAME", help="print how a finding or quantity is pooled for children, too")
    options = parser.parse_args()
    knowledge = Knowledge(options.knowledge)
    with open(options.patients, encoding="utf-8") as file:
        patients = json.load(file)
    options_given = " ".join(sys.argv[3:])
    out = {"options": options_given, "python": sys.version.split()[0], "patients": []}
    for patient in patients:
        answer = Answer(knowledge, patient)
        entry = {
            "id": patient["id"],
            "prior": answer.prior,
            "weights": answer.weight,
            "likelihood": answer.clues,
            "posterior": answer.of_nodes(answer.posterior),
            "log_odds": answer.log_odds(answer.posterior),
            "prior_log_odds": answer.log_odds(answer.prior),
            "tied": answer.tied(),
        }
        if options.steps:
            entry["contributions"] = answer.contributions(options.steps)
        if options.draws:
            drawn = answer.draws(options.draws, random.Random(f"{options.seed}/{patient['id']}"))
            entry["quantiles"] = {
                node: {str(level): quantile(values, level) for level in LEVELS} for node, values in drawn.items()
            }
        out["patients"].append(entry)
    for group in options.cells or []:
        for finding in knowledge.findings:
            if knowledge.in_differential(finding):
                knowledge.rates(finding, group)
        for quantity in knowledge.quantities:
            knowledge.locations(quantity, group)
    if options.cells:
        out["cells"] = [
            {"about": about, "age_group": group, "leaves": {i: [s.size, s.mean] for i, s in cell.items()}}
            for (about, group), cell in sorted(knowledge.cells.items())
        ]
    if options.chain:
        out["chain"] = [chain(knowledge, name) for name in options.chain]
    print(json_lines(out))


def chain(knowledge, name):
    """Rows of a finding or quantity as [value, size], and for every node the samples up and borrowed as [sum, size]."""
    if name in knowledge.quantities:
        at = knowledge.location_rows(name, "child")
        mean = knowledge.scale(name, knowledge.quantities[name]["start"])
    else:
        at, mean = knowledge.share_rows(name, "child"), 0.5
    start = Sample(knowledge.rules["root_patients"], mean)
    nodes = {
        node: {"up": [up.size * up.mean, up.size], "borrowed": [borrowed.size * borrowed.mean, borrowed.size]}
        for node in knowledge.tree.ids
        for up, borrowed in [(knowledge.up(at, node, []), knowledge.borrowed(at, node, start))]
    }
    return {"about": name, "rows": {r.name: [r.value, r.size] for rows in at.values() for r in rows}, "nodes": nodes}


def json_lines(out):
    """One entry of a list a line, so that a change can be read."""
    parts = []
    for key, value in out.items():
        if isinstance(value, list):
            value = "[\n" + ",\n".join(json.dumps(entry) for entry in value) + "\n]"
        else:
            value = json.dumps(value)
        parts.append(json.dumps(key) + ": " + value)
    return "{\n" + ",\n".join(parts) + "\n}"


if __name__ == "__main__":
    main()
