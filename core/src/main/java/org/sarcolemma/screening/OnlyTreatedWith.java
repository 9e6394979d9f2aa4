package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drug of every group is in use now, and none of the others ever was.
 *
 * @param used groups of which one drug each is in use
 * @param others drugs of which none is in the record
 */
public record OnlyTreatedWith(List<Group> used, Group others) implements Criterion {
  /** Copies its list. */
  public OnlyTreatedWith {
    used = List.copyOf(used);
  }

  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    if (!chart.drugs(others.members()).isEmpty()) {
      return Verdict.NO;
    }
    List<String> reasons = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    Day since = Day.NOT_TOLD;
    for (Group group : used) {
      Optional<Entry.Drug> now =
          chart.drugs(group.members()).stream().filter(drug -> inUse(drug, asOf)).findFirst();
      if (now.isEmpty()) {
        return Verdict.NO;
      }
      reasons.add("On " + now.get().drug() + " since " + now.get().when().printed());
      origins.add(now.get().origin());
      since = !since.told() || now.get().when().compareTo(since) > 0 ? now.get().when() : since;
    }
    return new Verdict(
        true, reasons, List.of(others.words() + ": no record in this export"), origins, since);
  }

  /** Whether a drug goes on on a day. */
  static boolean inUse(Entry.Drug drug, LocalDate asOf) {
    return drug.current()
        && drug.stop().filter(stop -> stop.told() && stop.latest().isBefore(asOf)).isEmpty();
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.onlyTreatedWith(this);
  }

  @Override
  public String plain() {
    return "treatment now with "
        + String.join(" and ", used.stream().map(Group::words).toList())
        + ", and no record of "
        + others.words();
  }
}
