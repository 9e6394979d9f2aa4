package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.OrderWords;

/** Results that the checks of an order ask: the latest of each that is not too old. */
final class OrderResults {
  private final CodeBook codes;
  private final OrderWords words;
  private final Ledger ledger;
  private final LocalDate today;
  private final TreeMap<String, BigDecimal> values = new TreeMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  OrderResults(CodeBook codes, OrderWords words, Ledger ledger, LocalDate today) {
    this.codes = codes;
    this.words = words;
    this.ledger = ledger;
    this.today = today;
  }

  /** Takes a result in; answers whether it was one that is asked. */
  boolean take(Source source, Element element, List<String> keys) {
    Optional<String> asked = keys.stream().filter(words::asks).findFirst();
    if (asked.isEmpty()) {
      return false;
    }
    Result.Figure figure =
        new Result(element, codes).figure().orElseThrow(() -> new Unusable("no figure"));
    OrderWords.Lab lab =
        words
            .lab(asked.get(), figure.unit())
            .orElseThrow(() -> new Unusable(figure.printed() + ": the unit is not read"));
    LocalDate day =
        source
            .date()
            .filter(PartialDate::isDay)
            .map(PartialDate::first)
            .orElseThrow(() -> new Unusable("a result without a day"));
    if (!figure.comparator().isEmpty() || figure.value().signum() < 0) {
      throw new Unusable(figure.printed() + " is no figure that can be compared");
    }
    if (day.isBefore(today.minusDays(lab.mostDays()))) {
      throw new Unusable("older than " + lab.mostDays() + " days");
    }
    LocalDate before = days.get(lab.word());
    if (before != null && before.isAfter(day)) {
      throw new Unusable("a later result counts");
    }
    days.put(lab.word(), day);
    values.put(lab.word(), figure.value().multiply(lab.factor()));
    ledger.use(source, lab.word().replace('_', ' ') + " " + figure.printed());
    return true;
  }

  SortedMap<String, BigDecimal> latest() {
    return values;
  }
}
