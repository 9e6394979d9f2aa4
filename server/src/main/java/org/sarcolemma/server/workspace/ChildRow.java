package org.sarcolemma.server.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.followup.DueLine;
import org.sarcolemma.registry.standing.DrugUse;
import org.sarcolemma.registry.standing.Measured;
import org.sarcolemma.treatment.measure.PlainDecimal;

/**
 * A line of the list, in words.
 *
 * @param id of the child
 * @param name as told last
 * @param mistakable whether another child has a like name
 * @param born date of birth with age, or "not told"
 * @param visit day of the last visit, or "none"
 * @param ck the last creatine kinase with unit and day; times the limit only where that is told
 * @param drugs what is running, with the last dose told
 * @param due the most urgent thing
 * @param late whether it is overdue
 */
public record ChildRow(
    String id,
    String name,
    boolean mistakable,
    String born,
    String visit,
    String ck,
    List<String> drugs,
    String due,
    boolean late) {
  private static final int YOUNG = 2;

  /** Copies its list. */
  public ChildRow {
    drugs = List.copyOf(drugs);
  }

  static ChildRow of(ChildLine line, boolean mistakable, DueDesk desk, LocalDate today) {
    return new ChildRow(
        line.standing().child(),
        line.who().name(),
        mistakable,
        born(line.who().birth(), today),
        line.standing().visit().map(at -> at.day().toString()).orElse("none"),
        DueDesk.creatineKinase(line.standing()).map(ChildRow::ck).orElse("not told"),
        drugs(line, desk),
        line.next().map(ChildRow::due).orElse("nothing dated"),
        line.overdue() > 0);
  }

  /** Date of birth with age. */
  static String born(Optional<LocalDate> birth, LocalDate today) {
    return birth
        .map(
            day -> {
              Period age = Period.between(day, today);
              return age.getYears() < YOUNG
                  ? day + " (" + age.toTotalMonths() + " months)"
                  : day + " (" + age.getYears() + " years)";
            })
        .orElse("not told");
  }

  private static String ck(Measured last) {
    BigDecimal value = last.value().orElseThrow();
    String times =
        last.upperLimit()
            .filter(limit -> limit.signum() > 0)
            .map(
                limit ->
                    ", "
                        + PlainDecimal.print(value.divide(limit, 1, RoundingMode.HALF_UP))
                        + " times the limit of "
                        + PlainDecimal.print(limit))
            .orElse(", limit not told");
    return PlainDecimal.print(value)
        + " "
        + (last.unit().isEmpty() ? "(unit not told)" : last.unit())
        + " on "
        + last.at().day()
        + times;
  }

  private static List<String> drugs(ChildLine line, DueDesk desk) {
    List<String> drugs = new ArrayList<>();
    line.standing()
        .drugs()
        .forEach(
            (drug, use) -> {
              if (use.running()) {
                drugs.add(
                    desk.drug(drug)
                        + use.ordered().map(ChildRow::dose).orElse("")
                        + use.given().map(dose -> ", given " + dose.at().day()).orElse(""));
              } else if (use.ordered().isEmpty() && use.given().isPresent()) {
                drugs.add(desk.drug(drug) + ", given " + use.given().get().at().day());
              }
            });
    return drugs;
  }

  private static String dose(DrugUse.Dose dose) {
    return dose.amount().isEmpty()
        ? ""
        : " "
            + dose.amount()
            + " "
            + dose.unit()
            + (dose.per().isEmpty() ? "" : " a " + dose.per());
  }

  private static String due(DueLine line) {
    return (line.overdue() ? "OVERDUE since " : "by ")
        + line.day().orElseThrow()
        + ": "
        + line.text();
  }
}
