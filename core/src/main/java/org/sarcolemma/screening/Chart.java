package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sarcolemma.patient.Sex;

/**
 * What an export tells of one patient, as far as a screen can ask for it. The order in which it was
 * told and how often it was told do not matter.
 *
 * @param patient id in the export
 * @param birth day of birth, if told
 * @param sex as recorded
 * @param deceased whether the patient is recorded as dead
 * @param entries every line once, sorted
 */
public record Chart(
    String patient, Optional<Day> birth, Sex sex, boolean deceased, List<Entry> entries) {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::when).thenComparing(Entry::toString);

  /** Sorts the lines and keeps each once. */
  public Chart {
    TreeSet<Entry> once = new TreeSet<>(ORDER);
    once.addAll(entries);
    entries = List.copyOf(once);
  }

  /** A chart of whom only lines are known. */
  public static Chart of(String patient, Collection<? extends Entry> entries) {
    return new Chart(patient, Optional.empty(), Sex.UNKNOWN, false, List.copyOf(entries));
  }

  /** The same chart as it stood on a day: without what surely came later. */
  public Chart until(LocalDate asOf) {
    return new Chart(
        patient,
        birth,
        sex,
        deceased,
        entries.stream().filter(entry -> !entry.when().surelyAfter(asOf)).toList());
  }

  /** The lines of one kind, in order. */
  public <E extends Entry> List<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The tests of an antibody. */
  public List<Entry.AntibodyTest> tests(String antibody) {
    return all(Entry.AntibodyTest.class).stream()
        .filter(test -> test.antibody().equals(antibody))
        .toList();
  }

  /** The lines about some drugs. */
  public List<Entry.Drug> drugs(Collection<String> names) {
    return all(Entry.Drug.class).stream().filter(drug -> names.contains(drug.drug())).toList();
  }

  /** Completed years of age on a day, where the birth date decides it. */
  public Optional<Integer> ageYears(LocalDate asOf) {
    return birth
        .filter(Day::told)
        .filter(day -> !day.latest().isAfter(asOf))
        .map(day -> java.time.Period.between(day.latest(), asOf).getYears());
  }
}
