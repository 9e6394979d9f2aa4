package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.interchange.fhir.Result.Figure;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.CodedAnswer;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Reading;

/** A measurement of creatine kinase, in U/L whatever unit the laboratory writes (SR-17). */
final class CreatineKinase {
  private static final String LOW = "low=";

  private CreatineKinase() {}

  /**
   * A measured value.
   *
   * @throws Unusable when there is no figure, its unit is no activity in a volume, or the record
   *     judges it otherwise than its own limits do
   */
  static Statement measured(Source source, Result result) {
    Figure figure =
        result
            .figure()
            .orElseThrow(() -> new Unusable("no figure; words for the level are not interpreted"));
    if (figure.unit().isEmpty()) {
      throw new Unusable(figure.printed() + ": the unit has no UCUM code, so it is not used");
    }
    if (figure.value().signum() < 0) {
      throw new Unusable(figure.printed() + " is below 0");
    }
    double units =
        inUnits(figure)
            .orElseThrow(
                () -> new Unusable(figure.printed() + " is no enzyme activity in a volume"))
            .doubleValue();
    refuseDisagreement(figure, result);
    Reading reading =
        switch (figure.comparator()) {
          case "<", "<=" -> Reading.between(0, units);
          case ">", ">=" -> Reading.atLeast(units);
          default -> Reading.exactly(units);
        };
    Optional<Double> limit =
        result
            .limit("high")
            .filter(high -> !high.unit().isEmpty() && high.value().signum() > 0)
            .flatMap(CreatineKinase::inUnits)
            .map(BigDecimal::doubleValue);
    return new Statement.Ck(source, reading, limit, figure.printed(), false);
  }

  private static Optional<BigDecimal> inUnits(Figure figure) {
    return CatalyticUnit.inUnitsPerLitre(figure.value(), figure.unit());
  }

  private static void refuseDisagreement(Figure figure, Result result) {
    Set<CodedAnswer> said = result.said();
    CodedAnswer limits = result.toLimits().orElse(CodedAnswer.UNCLEAR);
    boolean high = limits == CodedAnswer.HIGH && said.contains(CodedAnswer.NORMAL);
    boolean normal = limits == CodedAnswer.NORMAL && said.contains(CodedAnswer.HIGH);
    if (high || normal) {
      throw new Unusable(
          figure.printed()
              + (high
                  ? " is above the laboratory's limit, yet called normal"
                  : " is within the laboratory's limits, yet called high"));
    }
  }

  /** A word for the level; its band stands in the code book. */
  static Statement word(Source source, CodeMeaning meaning, Answer said) {
    if (meaning.answer(said) == Answer.UNKNOWN) {
      throw new Unusable("absent, which leaves lower and higher values open");
    }
    String note = meaning.note();
    double low = Double.parseDouble(note.substring(LOW.length(), note.indexOf(';')));
    Reading band = said == Answer.PRESENT ? Reading.atLeast(low) : Reading.between(0, low);
    String printed = said == Answer.PRESENT ? "raised" : "not raised";
    return new Statement.Ck(source, band, Optional.empty(), printed, true);
  }
}
