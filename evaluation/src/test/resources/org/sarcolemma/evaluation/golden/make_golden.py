#!/usr/bin/env python3
"""Makes the files beside this one: what the reference scorer says, for the Java scorer to reproduce.

  python3 make_golden.py CASES.jsonl score_cases.py OUT_DIR     (standard library only; see README.md)
"""
import importlib.util
import json
import math
import os
import random
import statistics
import subprocess
import sys

CLASSES = ["imnm_hmgcr", "imnm_srp", "imnm_seronegative", "jdm", "asys", "overlap_pm", "ibm", "lgmd", "fshd",
           "dystrophinopathy", "metabolic", "viral", "other_genetic", "other"]


def write_lines(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def prediction(case, stage, ranked, antibody):
    return {"id": case["id"], "stage": stage, "ranked": [{"class": c, "p": p} for c, p in ranked],
            "recommend_antibody": antibody}


def random_shares(rng, case, stage):
    """Random probabilities for six random classes, in no order; knows nothing."""
    classes = rng.sample(CLASSES, 6)
    weights = [rng.expovariate(1) for _ in classes]
    return prediction(case, stage, [(c, round(w / sum(weights), 3)) for c, w in zip(classes, weights)],
                      rng.random() < 0.5)


def ties(rng, case, stage):
    """Few different numbers, so that ranks, families and pairs tie and sums of subtypes meet the 0.10 threshold."""
    classes = rng.sample(CLASSES, rng.choice((1, 2, 4, 5)))
    p = rng.choice((0.0, 0.05, 0.1, 0.125, 0.2)) if len(classes) > 4 else rng.choice((0.0, 0.25))
    return prediction(case, stage, [(c, p) for c in classes], rng.random() < 0.5)


def gaps(rng, case, stage):
    """As random, but a third of the cases have no prediction, and some rank nothing."""
    if rng.random() < 1 / 3:
        return None
    if rng.random() < 0.1:
        return prediction(case, stage, [], True)
    return random_shares(rng, case, stage)


def informed(rng, case, stage):
    """Leans to the truth, as an engine would; ranked from best to worst; includes the bare family imnm."""
    weights = {c: rng.expovariate(1) for c in CLASSES}
    if rng.random() < 0.75:
        weights[case["diagnosis_class"]] = weights.get(case["diagnosis_class"], 0) + rng.uniform(0, 12)
    total = sum(weights.values())
    ranked = sorted(((c, round(w / total, 4)) for c, w in weights.items()), key=lambda x: -x[1])[:5]
    family = sum(p for c, p in ranked if c.startswith("imnm"))
    return prediction(case, stage, ranked, family > 0.15)


def rule(view, stage):
    """CK above 1,000 IU/l (or a band that starts there) and proximal weakness."""
    ck = view["ck_iu_l"] > 1000 if "ck_iu_l" in view else view.get("ck_qualitative") in ("elevated", "highly_elevated")
    met = ck and bool({"proximal", "proximal_lower", "proximal_upper"} & set(view.get("weakness", [])))
    return prediction(view, stage, [("imnm", 1.0)] if met else [], met)


def wilson(k, n):
    z = statistics.NormalDist().inv_cdf(0.975)
    centre = (k + z * z / 2) / (n + z * z)
    half = z / (n + z * z) * math.sqrt(k * (n - k) / n + z * z / 4)
    return [centre - half, centre + half]


def additions(scored, predictions):
    """Log loss and calibration, which the reference scorer does not have."""
    loss, bins = [], {}
    for case in scored:
        ranked = predictions[case["id"]]["ranked"] if case["id"] in predictions else []
        p = sum(x["p"] for x in ranked if x["class"].startswith("imnm"))
        clipped = min(max(p, 1e-6), 1 - 1e-6)
        loss.append(-math.log(clipped if case["is_imnm"] else 1 - clipped))
        edge = max(i for i in range(10) if i / 10 <= p)
        bins.setdefault(edge, []).append((p, case["is_imnm"]))
    return {"log_loss_imnm": statistics.fmean(loss),
            "calibration": [{"from": b / 10, "n": len(v), "imnm_n": sum(y for _, y in v),
                             "mean_predicted": statistics.fmean(p for p, _ in v),
                             "wilson95": wilson(sum(y for _, y in v), len(v))} for b, v in sorted(bins.items())]}


def invented_cases(vocabulary):
    """Nobody's cases: every token, age and label at random, to meet branches that the published rows do not reach."""
    rng = random.Random(15)

    def some(key, most=4):
        return rng.sample(vocabulary[key], rng.randint(1, most))

    def age():
        return rng.choice((rng.randint(0, 60), round(rng.uniform(0, 60), rng.randint(1, 4)), rng.randint(0, 400) / 8))

    labels = vocabulary["diagnosis_class"]
    optional = {"pediatric": lambda: rng.random() < 0.5, "age_onset_years": age, "age_at_presentation_years": age,
                "age_at_diagnosis_years": age, "age_last_encounter_years": age, "age_note": lambda: "a note",
                "sex": lambda: rng.choice("MF"), "ancestry_or_country": lambda: "C\u00f4te d'Ivoire",
                "onset_tempo": lambda: {"category": "acute", "months": rng.choice((0.5, 1)), "basis": "stated"},
                "weakness": lambda: some("weakness"),
                "ck_iu_l": lambda: rng.choice((150, 199.5, 200, 999, 1000, 1999, 2000, 9e4)),
                "ck_qualitative": lambda: rng.choice(vocabulary["ck_qualitative"]), "skin": lambda: some("skin"),
                "cardiac": lambda: some("cardiac"), "ild": lambda: "present",
                "exposures": lambda: [{"type": "statin", "detail": "simvastatin 20 mg"}],
                "other_findings": lambda: some("other_findings", 20) + some("pathology", 2),
                "findings_absent": lambda: some("findings_absent", 20), "mri": lambda: some("mri"),
                "pathology": lambda: some("pathology", 6),
                "genetics": lambda: {"status": rng.choice(vocabulary["genetics_status"]), "detail": "a panel"},
                "antibodies": lambda: {"hmgcr": rng.choice(("pos", "neg"))},
                "treatments": lambda: [{"drug": "ivig", "response": "given"}], "outcome": lambda: "an outcome"}
    rows = []
    for i in range(80):
        imnm = i % 2 == 0
        diagnosis = rng.choice([c for c in labels if c.startswith("imnm") == imnm])
        row = {"id": "pc-%08x" % (i + 0xF0000000), "row_type": "individual", "source_key": "source%d" % rng.randint(1, 30),
               "source": "invented", "verified": rng.choice(("abstract", "abstract", "phenopacket"))}
        row.update({k: make() for k, make in optional.items() if rng.random() < (0.5 if imnm else 0.7)})
        others = [c for c in labels if c != diagnosis]
        row.update({"final_diagnosis": diagnosis, "diagnosis_class": diagnosis,
                    "diagnosis_group": vocabulary["class_to_group"][diagnosis], "is_imnm": imnm,
                    "acceptable_classes": [diagnosis] + rng.sample(others, rng.choice((0, 0, 1, 2)))})
        if rng.random() < 0.3:
            row["initial_misdiagnosis"] = some("initial_misdiagnosis", 2)
        row.update({"detail_level": rng.choice(("sparse", "moderate", "rich")), "scorable": rng.random() < 0.9})
        rows.append(row)
    return rows


def printed(scorer_path, out, name, *arguments):
    """Runs the reference scorer as anybody would and keeps what it prints, byte for byte."""
    text = subprocess.run([sys.executable, scorer_path, *arguments], capture_output=True, check=True)
    with open(os.path.join(out, name), "wb") as f:
        f.write(text.stdout)


def main(cases, scorer_path, out):
    spec = importlib.util.spec_from_file_location("score_cases", scorer_path)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    rows = [r for r in scorer.rows(cases) if r["scorable"]]
    invented = os.path.join(out, "invented-cases.jsonl")
    write_lines(invented, invented_cases(scorer.V))
    for stage in scorer.STAGES:
        printed(scorer_path, out, "views-%s.jsonl" % stage, "view", cases, stage)
        printed(scorer_path, out, "views-invented-%s.jsonl" % stage, "view", invented, stage)
    rng = random.Random(16)
    guesses = os.path.join(out, "predictions-invented.jsonl")
    write_lines(guesses, [informed(rng, r, s) for s in ("workup", "bedside_m") for r in scorer.rows(invented)])
    printed(scorer_path, out, "scores-invented.json", "score", invented, guesses)

    def scored(stage):
        return [r for r in rows if not stage.endswith("_m") or r["verified"] != "phenopacket"]

    sets = {}
    for name, maker, stages, seed in (("random", random_shares, ("bedside", "workup_m"), 11),
                                      ("ties", ties, ("bedside", "revealed"), 12),
                                      ("gaps", gaps, ("workup_nogen", "bedside_m"), 13),
                                      ("informed", informed, scorer.STAGES, 14)):
        rng = random.Random(seed)
        # every scorable row, so that the equalised stages also meet predictions for cases that do not count there
        sets[name] = [p for s in stages for r in rows if (p := maker(rng, r, s)) is not None]
    sets["rule"] = [rule(v, s) for s in scorer.STAGES for v in scorer.views(rows, s)]
    for name, predictions in sets.items():
        path = os.path.join(out, "predictions-%s.jsonl" % name)
        write_lines(path, predictions)
        printed(scorer_path, out, "scores-%s.json" % name, "score", cases, path)
        stages = [s for s in scorer.STAGES if any(p["stage"] == s for p in predictions)]
        extra = {s: additions(scored(s), {p["id"]: p for p in predictions if p["stage"] == s}) for s in stages}
        with open(os.path.join(out, "additions-%s.json" % name), "w", encoding="utf-8") as f:
            json.dump(extra, f, indent=1)
            f.write("\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
