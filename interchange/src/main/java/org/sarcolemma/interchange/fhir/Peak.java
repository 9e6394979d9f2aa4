package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.interchange.fhir.Statement.Ck;
import org.sarcolemma.patient.Reading;

/**
 * The highest creatine kinase of a record. The evidence speaks of peaks, so the highest value
 * counts whatever its day; a limit ("above 10,000") leaves open how much higher it was.
 *
 * @param reading the peak in U/L
 * @param limit upper limit of the laboratory that measured it, in U/L, where the peak is one figure
 */
record Peak(Reading reading, Optional<Double> limit) {
  static Optional<Peak> of(QuantityModel model, List<Statement> statements, Ledger ledger) {
    List<Ck> measured = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Ck ck) {
        if (credible(model, ck.reading())) {
          measured.add(ck);
        } else {
          ledger.leave(
              ck.source(), ck.printed() + " is outside what a laboratory measures; check the unit");
        }
      }
    }
    leaveWords(measured, ledger);
    if (measured.isEmpty()) {
      return Optional.empty();
    }
    double low = measured.stream().mapToDouble(ck -> ck.reading().low()).max().orElse(0);
    double high = measured.stream().mapToDouble(ck -> ck.reading().high()).max().orElse(0);
    Reading peak = Reading.between(low, high);
    for (Ck ck : measured) {
      boolean counts = ck.reading().low() == low || ck.reading().high() == high;
      if (counts) {
        ledger.use(ck.source(), "creatine kinase " + ck.printed());
      } else {
        ledger.leave(ck.source(), "creatine kinase " + ck.printed() + ": a higher one counts");
      }
    }
    Optional<Double> limit =
        peak.exact()
            ? measured.stream()
                .filter(ck -> ck.reading().equals(peak))
                .flatMap(ck -> ck.limit().stream())
                .max(Comparator.naturalOrder())
            : Optional.empty();
    return Optional.of(new Peak(peak, limit));
  }

  /** A figure says it better than "raised" or "not raised", unless it is lower than the word. */
  private static void leaveWords(List<Ck> measured, Ledger ledger) {
    OptionalDouble highest =
        measured.stream().filter(ck -> !ck.word()).mapToDouble(ck -> ck.reading().low()).max();
    if (highest.isPresent()) {
      List<Ck> words =
          measured.stream()
              .filter(ck -> ck.word() && ck.reading().low() <= highest.getAsDouble())
              .toList();
      words.forEach(
          word ->
              ledger.leave(
                  word.source(),
                  "creatine kinase " + word.printed() + ": a figure says it exactly"));
      measured.removeAll(words);
    }
  }

  /** Whether every figure that is told lies where laboratories measure. */
  private static boolean credible(QuantityModel model, Reading reading) {
    boolean low = reading.low() == 0 || within(model, reading.low());
    boolean high = Double.isInfinite(reading.high()) || within(model, reading.high());
    return low && high;
  }

  private static boolean within(QuantityModel model, double figure) {
    return figure >= model.lowest() && figure <= model.highest();
  }
}
