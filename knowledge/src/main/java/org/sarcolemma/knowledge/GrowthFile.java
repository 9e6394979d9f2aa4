package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.growth.GrowthMeasure;
import org.sarcolemma.treatment.growth.GrowthReference;
import org.sarcolemma.treatment.growth.GrowthRow;

/** Reads {@code treatment/cdc2000-lms.csv}. */
final class GrowthFile {
  private final KnowledgeSource source;

  GrowthFile(KnowledgeSource source) {
    this.source = source;
  }

  GrowthReference reference() {
    List<GrowthRow> rows = new ArrayList<>();
    for (Table.Line line : Table.read(source, "treatment/cdc2000-lms.csv").lines()) {
      rows.add(
          line.make(
              () ->
                  new GrowthRow(
                      measure(line),
                      line.word("sex", Sex.class),
                      lying(line),
                      line.requiredNumber("age_years"),
                      line.requiredNumber("L"),
                      line.requiredNumber("M"),
                      line.requiredNumber("S"))));
    }
    return new GrowthReference(rows);
  }

  private static GrowthMeasure measure(Table.Line line) {
    return switch (line.required("measure")) {
      case "weight" -> GrowthMeasure.WEIGHT;
      case "height", "length" -> GrowthMeasure.HEIGHT;
      case "bmi" -> GrowthMeasure.BMI;
      default -> throw line.problem("measure", "is none of weight, height, length, bmi");
    };
  }

  private static boolean lying(Table.Line line) {
    return switch (line.required("chart")) {
      case "0-2y" -> true;
      case "2-20y" -> false;
      default -> throw line.problem("chart", "is neither 0-2y nor 2-20y");
    };
  }
}
