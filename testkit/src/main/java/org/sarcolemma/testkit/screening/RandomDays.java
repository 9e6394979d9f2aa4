package org.sarcolemma.testkit.screening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Random;

/** Days of made-up records: exact ones, months, years, instants, and none. */
final class RandomDays {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final int SPAN = 1500;
  private static final LocalDate BORN = LocalDate.of(2005, 1, 1);
  private static final int YEARS = 15 * 365;

  private final Random random;

  RandomDays(Random random) {
    this.random = random;
  }

  String birth() {
    return BORN.plusDays(random.nextInt(YEARS)).toString();
  }

  /** Puts a date under a key, or sometimes none. */
  void put(ObjectNode resource, String key) {
    String day = FIRST.plusDays(random.nextInt(SPAN)).toString();
    int form = random.nextInt(20);
    if (key.equals("issued") || form < 3) {
      resource.put(key, day + "T10:15:00Z");
    } else if (form == 3) {
      resource.put(key, day.substring(0, "2023".length()));
    } else if (form < 6) {
      resource.put(key, day.substring(0, "2023-01".length()));
    } else if (form < 19) {
      resource.put(key, day);
    }
  }

  /** A period, whose end may be left open. */
  void period(ObjectNode period, boolean ended) {
    LocalDate start = FIRST.plusDays(random.nextInt(SPAN));
    period.put("start", start.toString());
    if (ended) {
      period.put("end", start.plusDays(random.nextInt(SPAN / 3)).toString());
    }
  }
}
