package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of bars and ticks: one for each drug, one for each kind of event. */
final class RowsLane {
  private static final double ROW = 30;
  private static final double LABEL = 11;
  private static final double MIDDLE = 20;
  private static final double HALF = 4;
  private static final double POINT = 6;
  private static final String GAVE = "m-1.5-7h3v14h-3z";

  private final TimeAxis time;
  private final LocalDate today;
  private final double top;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Tick> labels = new ArrayList<>();

  private RowsLane(TimeAxis time, LocalDate today, double top) {
    this.time = time;
    this.today = today;
    this.top = top;
  }

  /** A row for each drug that was given in these days. */
  static Optional<Lane> drugs(List<DrugCourse> drugs, TimeAxis time, LocalDate today, double top) {
    RowsLane rows = new RowsLane(time, today, top);
    drugs.forEach(rows::drug);
    return rows.lane(
        "drugs", "Drugs. Bar: from start to stop; open end: no stop told; tick: given once");
  }

  /** A row for each kind of event of these days. */
  static Optional<Lane> incidents(List<Incident> incidents, TimeAxis time, double top) {
    RowsLane rows = new RowsLane(time, time.to(), top);
    int kinds = 0;
    for (Incident.Kind kind : Incident.Kind.values()) {
      Shape shape = Shape.of(kinds++);
      List<Incident> shown =
          incidents.stream().filter(one -> one.kind() == kind && time.shows(one.day())).toList();
      double y = rows.middle();
      for (Incident one : shown) {
        rows.marks.add(Mark.of(shape, time.x(one.day()), y, one.day() + ": " + one.words()));
      }
      if (!shown.isEmpty()) {
        rows.label(kind.label());
      }
    }
    return rows.lane("events", "Events");
  }

  private double middle() {
    return top + ROW * labels.size() + MIDDLE;
  }

  private void label(String words) {
    labels.add(new Tick(top + ROW * labels.size() + LABEL, words));
  }

  private void drug(DrugCourse drug) {
    int before = marks.size();
    for (DrugCourse.Span span : drug.spans()) {
      LocalDate end = span.to().orElse(today);
      if (!span.from().isAfter(time.to()) && !end.isBefore(time.from())) {
        marks.add(bar(drug, span, end));
      }
    }
    for (DrugCourse.Given given : drug.given()) {
      if (time.shows(given.day())) {
        double x = time.x(given.day());
        double y = middle();
        marks.add(
            new Mark(
                "M" + x + " " + y + GAVE,
                x,
                y,
                "full",
                given.day()
                    + ": "
                    + drug.name()
                    + " given, "
                    + given.words()
                    + "; entered by "
                    + given.author()));
      }
    }
    if (marks.size() > before) {
      label(drug.name());
    }
  }

  /** A square end is known; a pointed one is not. */
  private Mark bar(DrugCourse drug, DrugCourse.Span span, LocalDate end) {
    boolean open = span.to().isEmpty() && !end.isAfter(time.to());
    boolean before = !span.begun() || span.from().isBefore(time.from());
    double left = time.x(time.within(span.from()));
    double right = Math.max(left + 2, time.x(time.within(end)));
    double y = middle();
    double tip = Math.min(POINT, (right - left) / 2);
    String path =
        "M"
            + left
            + " "
            + y
            + (before ? "L" + (left + tip) + " " + (y - HALF) : "V" + (y - HALF))
            + (open
                ? "H"
                    + (right - tip)
                    + "L"
                    + right
                    + " "
                    + y
                    + "L"
                    + (right - tip)
                    + " "
                    + (y + HALF)
                : "H" + right + "V" + (y + HALF))
            + "H"
            + (before ? left + tip : left)
            + "z";
    return new Mark(
        path,
        left,
        y,
        open ? "open" : "bar",
        drug.name()
            + (span.begun() ? " started " : " given before ")
            + span.from()
            + span.to().map(day -> ", stopped " + day).orElse(", no stop told"));
  }

  private Optional<Lane> lane(String id, String title) {
    marks.sort(java.util.Comparator.comparingDouble(Mark::y).thenComparingDouble(Mark::x));
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Lane(
                id,
                title,
                top,
                top + ROW * labels.size() + HALF,
                List.of(),
                List.of(),
                marks,
                labels));
  }
}
