#!/usr/bin/env python3
"""Doses computed a second time, in fractions, from the tables of doses and not from the program.

    doses.py make COUNT SEED     random children and drugs, one JSON question a line
    doses.py judge QUESTIONS ANSWERS
                                 compares the answers of `./sarcolemma dose -` with the tables below; exit 1 when one differs

Every rule is a line of TABLE: source, figure, unit of size, cap. Nothing is read from the project's knowledge files.
"""
import json
import math
import random
import sys
from fractions import Fraction as F

KG, M2, FLAT = "kg", "m2", "flat"

# drug: [(source, id ending, figure, size, cap or None)], figures in the unit of the drug (mg; g for immunoglobulin)
TABLE = {
    "prednisolone": [("fneur-2023-1123380", "1", KG, "60"), ("fneur-2023-1123380", "2", KG, "60"), ("bsr-2022", "1", KG, "60"),
                     ("bsr-2022", "2", KG, "60"), ("carra-plans", "2", KG, "60")],
    "methylprednisolone": [("bsr-2022", "30", KG, "1000"), ("share-2017", "15", KG, "1000"), ("share-2017", "30", KG, "1000")],
    "methotrexate": [("fneur-2023-1123380", "0.3", KG, "15"), ("share-2017", "15", M2, "40"), ("share-2017", "20", M2, "40")],
    "ivig": [("fneur-2023-1123380", "2", KG, None), ("carra-plans", "2", KG, "70")],
    "rituximab": [("fneur-2023-1123380", "750", M2, "1000"), ("starship", "750", M2, "1000")],
    "cyclophosphamide": [("fneur-2023-1123380", "500", M2, None), ("fneur-2023-1123380", "750", M2, None), ("starship", "500", M2, None),
                         ("starship", "1000", M2, None), ("share-2017", "500", M2, None), ("share-2017", "1000", M2, None)],
    "ciclosporin": [("carra-plans", "3", KG, None), ("heckmatt-1989", "2.5", KG, None), ("heckmatt-1989", "7.5", KG, None)],
    "hydroxychloroquine": [("aao-hcq", "5", KG, "400")],
    "infliximab": [("biologics-jdm", "6", KG, None), ("biologics-jdm", "10", KG, None)],
    "etanercept": [("biologics-jdm", "0.8", KG, "50")],
    "abatacept": [("biologics-jdm", "10", KG, "1000")],
}
DRUGS = sorted(list(TABLE) + ["azathioprine", "mycophenolate"])


def surface(kg, cm):
    """Mosteller to three decimals, half up: the nearest n/1000 found by squaring."""
    square = F(kg) * F(cm) / 3600
    n = math.isqrt(int(square * 1000000))
    while F(2 * n + 1, 2000) ** 2 <= square:
        n += 1
    return F(n, 1000)


def rules(question):
    drug, kg = question["drug"], question["weightKg"]
    area = surface(kg, question["heightCm"])
    if drug == "azathioprine":
        genes = [question["tpmt"], question["nudt15"]].count("intermediate")
        low, high = [("2", "3"), ("0.6", "1.6"), ("0.4", "1")][genes]
        return [("cpic-thiopurines", low, KG, None), ("cpic-thiopurines", high, KG, None)]
    if drug == "mycophenolate":
        tablets = [("mmf-label", "750", FLAT, None)] if F("1.25") <= area <= F("1.5") else []
        tablets += [("mmf-label", "1000", FLAT, None)] if area > F("1.5") else []
        return [("mmf-label", "600", M2, "1000")] + tablets + [("carra-plans", "10", KG, "1500"), ("carra-plans", "600", M2, "1500")]
    if drug == "rituximab":
        return TABLE[drug] + [("rim-trial", "575", M2, None) if area <= F("1.5") else ("rim-trial", "750", M2, "1000")]
    return TABLE[drug]


def expected(question):
    size = {KG: F(question["weightKg"]), M2: surface(question["weightKg"], question["heightCm"]), FLAT: F(1)}
    doses = []
    for source, figure, unit, cap in rules(question):
        raw = F(figure) * size[unit]
        doses.append((source, raw, raw if cap is None else min(raw, F(cap))))
    return sorted(doses)


def make(count, seed):
    dice = random.Random(seed)
    for _ in range(count):
        tenths = dice.randint(1, 179)
        kg = dice.choice(["%d" % dice.randint(3, 120), "%.1f" % dice.uniform(3, 120), "%.3f" % dice.uniform(3, 120)])
        cm = dice.choice(["%d" % dice.randint(50, 195), "%.1f" % dice.uniform(50, 195)])
        question = {"drug": dice.choice(DRUGS), "ageYears": tenths / 10, "sex": dice.choice("FM")}
        text = json.dumps(question)[:-1]
        # typed twice: the rule is asked for here, and not the doubt about the weight
        text += ', "weightKg": %s, "weightConfirmedKg": %s, "heightCm": %s, "heightConfirmedCm": %s' % (kg, kg, cm, cm)
        if question["drug"] == "azathioprine":
            text += ', "tpmt": "%s", "nudt15": "%s"' % (dice.choice(["normal", "intermediate"]), dice.choice(["normal", "intermediate"]))
        print(text + "}")


def judge(questions, answers):
    compared = doses = 0
    with open(questions) as asked, open(answers) as said:
        for number, (line, answer) in enumerate(zip(asked, said, strict=True), 1):
            question = json.loads(line, parse_float=str, parse_int=str)
            told = json.loads(answer, parse_float=str, parse_int=str)
            found = sorted((o["source"], F(o["raw"]), F(o["amount"])) for o in told["options"] if o["regimen"] != "ivig-ontario")
            if found != expected(question):
                print("line %d: %s\n expected %s\n found %s" % (number, line.strip(), expected(question), found))
                return 1
            for option in told["options"]:
                if option["cap"] is not None and option["capPer"] == option["per"] and F(option["amount"]) > F(option["cap"]):
                    print("line %d: above its cap: %s" % (number, option))
                    return 1
            compared += 1
            doses += len(found)
    print("%d children, %d doses: all equal" % (compared, doses))
    return 0


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(int(sys.argv[2]), int(sys.argv[3]))
    else:
        sys.exit(judge(sys.argv[2], sys.argv[3]))
