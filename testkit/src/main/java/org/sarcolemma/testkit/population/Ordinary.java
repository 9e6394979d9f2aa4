package org.sarcolemma.testkit.population;

import static org.sarcolemma.testkit.population.Fhir.LOINC;
import static org.sarcolemma.testkit.population.Fhir.SNOMED;
import static org.sarcolemma.testkit.population.Fhir.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What every patient's record is full of. */
final class Ordinary {
  private static final String[][] MEASURED = {
    {"8302-2", "Body Height", "cm"},
    {"29463-7", "Body Weight", "kg"},
    {"39156-5", "Body mass index (BMI) [Ratio]", "kg/m2"},
    {"8867-4", "Heart rate", "/min"},
    {"9279-1", "Respiratory rate", "/min"},
    {"2339-0", "Glucose [Mass/volume] in Blood", "mg/dL"},
    {"6299-2", "Urea nitrogen [Mass/volume] in Blood", "mg/dL"},
    {"38483-4", "Creatinine [Mass/volume] in Blood", "mg/dL"},
    {"2947-0", "Sodium [Moles/volume] in Blood", "mmol/L"},
    {"6298-4", "Potassium [Moles/volume] in Blood", "mmol/L"},
    {"718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL"},
    {"4544-3", "Hematocrit [Volume Fraction] of Blood by Automated count", "%"},
    {"72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported", "{score}"}
  };

  private static final String[][] DIAGNOSED = {
    {"444814009", "Viral sinusitis (disorder)"},
    {"195662009", "Acute viral pharyngitis (disorder)"},
    {"10509002", "Acute bronchitis (disorder)"},
    {"314529007", "Medication review due (situation)"},
    {"160903007", "Full-time employment (finding)"},
    {"73595000", "Stress (finding)"}
  };

  private Ordinary() {}

  static void add(List<String> into, String id, Random random, int number) {
    for (int i = 0; i < number; i++) {
      LocalDate day =
          LocalDate.of(2015 + random.nextInt(11), 1 + random.nextInt(12), 1 + random.nextInt(28));
      if (random.nextInt(12) == 0) {
        String[] found = DIAGNOSED[random.nextInt(DIAGNOSED.length)];
        into.add(
            Fhir.condition(
                "x" + i + "-" + id,
                id,
                "confirmed",
                coded(SNOMED, found[0], found[1]),
                day.toString()));
      } else {
        String[] what = MEASURED[random.nextInt(MEASURED.length)];
        into.add(
            Fhir.observation(
                "n" + i + "-" + id,
                id,
                "final",
                coded(LOINC, what[0], what[1]),
                day.toString(),
                Fhir.quantity(random.nextInt(200) + "." + random.nextInt(100), what[2])));
      }
    }
  }
}
