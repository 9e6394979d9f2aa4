package org.sarcolemma.server.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sarcolemma.followup.DueKind;
import org.sarcolemma.followup.DueLine;
import org.sarcolemma.registry.standing.DrugUse;
import org.sarcolemma.registry.standing.Moment;

/**
 * Which children of the list are asked for, and in which order. A name is never part of it: it
 * would stand in an address (SR-58).
 *
 * @param due {@code overdue}, a kind of what is due, or empty for all
 * @param drug a drug that is running; empty for all
 * @param centre of the child; empty for all
 * @param unseen months without a visit, as typed; empty for all
 * @param sort column
 * @param descending whether the order is turned round
 * @param page from 1
 */
public record ChildrenQuery(
    String due,
    String drug,
    String centre,
    String unseen,
    Sort sort,
    boolean descending,
    int page) {
  /** Filter for whatever is overdue. */
  public static final String OVERDUE = "overdue";

  private static final Comparator<LocalDate> DAYS = Comparator.comparing(LocalDate::toEpochDay);

  /** Columns one can sort by; what a child does not have stands last. */
  public enum Sort {
    DUE("Due"),
    NAME("Name"),
    BORN("Born"),
    ID("Id"),
    VISIT("Last visit"),
    CK("Last CK");

    private final String label;

    Sort(String label) {
      this.label = label;
    }

    /** As the address names it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Heading of the column. */
    public String label() {
      return label;
    }
  }

  /**
   * Reads one; what is not understood is as if it were not there.
   *
   * @param text of a field by its name, empty when absent
   */
  public static ChildrenQuery read(UnaryOperator<String> text) {
    String page = text.apply("page");
    return new ChildrenQuery(
        text.apply("due"),
        text.apply("drug"),
        text.apply("centre"),
        text.apply("unseen"),
        Arrays.stream(Sort.values())
            .filter(sort -> sort.id().equals(text.apply("sort")))
            .findFirst()
            .orElse(Sort.DUE),
        text.apply("order").equals("down"),
        page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
  }

  /** Months without a visit, where a number from 1 to 240 was typed. */
  public Optional<Integer> months() {
    return unseen.matches("[1-9][0-9]{0,2}") && Integer.parseInt(unseen) <= 240
        ? Optional.of(Integer.parseInt(unseen))
        : Optional.empty();
  }

  /** Whether something was typed that is no number of months. */
  public boolean monthsWrong() {
    return !unseen.isEmpty() && months().isEmpty();
  }

  /** Whether any filter is set. */
  public boolean filtered() {
    return !(due.isEmpty() && drug.isEmpty() && centre.isEmpty() && unseen.isEmpty());
  }

  /** Whether a child is asked for. */
  boolean asksFor(ChildLine line, LocalDate today) {
    return (due.isEmpty()
            || (due.equals(OVERDUE) && line.overdue() > 0)
            || line.kinds().stream()
                .map(DueKind::name)
                .anyMatch(due.toUpperCase(Locale.ROOT)::equals))
        && (drug.isEmpty()
            || Optional.ofNullable(line.standing().drugs().get(drug))
                .filter(DrugUse::running)
                .isPresent())
        && (centre.isEmpty() || line.who().centre().equals(centre))
        && months()
            .map(
                most ->
                    line.standing()
                        .visit()
                        .filter(last -> !last.day().isBefore(today.minusMonths(most)))
                        .isEmpty())
            .orElse(true);
  }

  /** The order asked for; by name and id where it is open. */
  Comparator<ChildLine> order() {
    Comparator<ChildLine> main =
        switch (sort) {
          case DUE -> by(ChildLine::next, DueLine.BY_URGENCY);
          case NAME -> Comparator.comparing(line -> "");
          case BORN -> by(line -> line.who().birth(), DAYS);
          case ID ->
              by(line -> Optional.of(line.standing().child()), Comparator.<String>naturalOrder());
          case VISIT -> by(line -> line.standing().visit().map(Moment::day), DAYS);
          case CK ->
              by(
                  line ->
                      DueDesk.creatineKinase(line.standing())
                          .filter(last -> last.unit().equals("U/L"))
                          .flatMap(last -> last.value()),
                  Comparator.<BigDecimal>naturalOrder());
        };
    Comparator<ChildLine> names =
        Comparator.comparing(ChildLine::name).thenComparing(line -> line.standing().child());
    return main.thenComparing(sort == Sort.NAME && descending ? names.reversed() : names);
  }

  private <T> Comparator<ChildLine> by(Function<ChildLine, Optional<T>> key, Comparator<T> order) {
    Comparator<T> turned = descending ? order.reversed() : order;
    return (one, other) -> {
      Optional<T> a = key.apply(one);
      Optional<T> b = key.apply(other);
      return a.isPresent() && b.isPresent()
          ? turned.compare(a.get(), b.get())
          : Boolean.compare(a.isEmpty(), b.isEmpty());
    };
  }

  /** Address of the list sorted by a column; of the column that is chosen, the other way round. */
  public String sortedBy(Sort column) {
    return new ChildrenQuery(due, drug, centre, unseen, column, column == sort && !descending, 1)
        .address();
  }

  /** Address of a page of the list. */
  public String at(int number) {
    return new ChildrenQuery(due, drug, centre, unseen, sort, descending, number).address();
  }

  private String address() {
    return "/children?sort="
        + sort.id()
        + (descending ? "&order=down" : "")
        + field("due", due)
        + field("drug", drug)
        + field("centre", centre)
        + field("unseen", unseen)
        + (page > 1 ? "&page=" + page : "");
  }

  private static String field(String name, String value) {
    return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
  }

  /** What a child can be filtered by: kinds of what is due. */
  public List<DueKind> dueKinds() {
    return List.of(DueKind.values());
  }
}
