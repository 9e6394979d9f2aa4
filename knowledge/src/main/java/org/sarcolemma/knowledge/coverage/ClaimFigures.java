package org.sarcolemma.knowledge.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcolemma.knowledge.Table;

/** The figures of one statement, and whether entries that carry it hold the same figures. */
final class ClaimFigures {
  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern IN_TEXT = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?|[A-Za-z]+");
  private static final Pattern STATEMENT_ID = Pattern.compile("S-[0-9.]+-\\d+");
  private static final Map<String, String> WORDS =
      Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6");

  private final Table.Line line;

  ClaimFigures(Table.Line line) {
    this.line = line;
  }

  /** One sentence for each figure that the entries do not hold. */
  List<String> missingFrom(List<Carrier> carriers) {
    List<String> missing = new ArrayList<>();
    for (String column : List.of("value", "numerator", "denominator", "low", "high")) {
      String printed = line.text(column);
      if (PLAIN.matcher(printed).matches()
          && carriers.stream().noneMatch(carrier -> holds(carrier, printed))) {
        missing.add(
            printed
                + " ("
                + column
                + ") stands in none of "
                + names(carriers)
                + ", which carry it");
      }
    }
    if (missing.isEmpty()) {
      percentOfRows(carriers).ifPresent(missing::add);
    }
    return missing;
  }

  private static String names(List<Carrier> carriers) {
    return String.join(", ", carriers.stream().map(Carrier::id).toList());
  }

  private boolean holds(Carrier carrier, String printed) {
    BigDecimal wanted = new BigDecimal(printed);
    return numbers(carrier.text()).stream().anyMatch(number -> same(number, wanted));
  }

  /** Equal; a percentage also when the entry has more digits and rounds to it. */
  private boolean same(BigDecimal number, BigDecimal printed) {
    boolean percent = line.text("unit").equals("%");
    return number.compareTo(printed) == 0
        || (percent
            && number.scale() > printed.scale()
            && number.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0);
  }

  /** A remark may quote the printed percentage beside another one that is used: that is said. */
  private Optional<String> percentOfRows(List<Carrier> carriers) {
    String printed = line.text("value");
    if (!line.text("unit").equals("%") || !PLAIN.matcher(printed).matches()) {
      return Optional.empty();
    }
    BigDecimal wanted = new BigDecimal(printed);
    return carriers.stream()
        .filter(carrier -> carrier.percent().isPresent())
        .filter(carrier -> !same(new BigDecimal(carrier.percent().orElseThrow()), wanted))
        .findFirst()
        .map(
            carrier ->
                printed + " % is printed; " + carrier.id() + " has " + carrier.percent().get());
  }

  private static Set<BigDecimal> numbers(String text) {
    Set<BigDecimal> numbers = new HashSet<>();
    Matcher matcher = IN_TEXT.matcher(STATEMENT_ID.matcher(text).replaceAll(""));
    while (matcher.find()) {
      String token = matcher.group().toLowerCase(Locale.ROOT);
      String digits = WORDS.getOrDefault(token, token.replace(",", ""));
      if (PLAIN.matcher(digits).matches()) {
        numbers.add(new BigDecimal(digits));
      }
    }
    return numbers;
  }
}
