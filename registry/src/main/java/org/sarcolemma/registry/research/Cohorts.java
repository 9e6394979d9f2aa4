package org.sarcolemma.registry.research;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.interchange.InputException;

/**
 * Counts children by their traits and tells only what tells of nobody: a cohort is told when
 * neither it nor what any choice alone or with others leaves out is a small number, and of its
 * groups the same holds. Whoever combines three or more answers may still learn more; every
 * question therefore stands in the audit trail.
 */
public final class Cohorts {
  /** What was not told, as a value of a trait. */
  static final String UNKNOWN = "unknown";

  private static final String OTHER = "other";
  private static final List<Trait> DIVIDED =
      List.of(Trait.SEX, Trait.AGE, Trait.ANTIBODY, Trait.ENTERED, Trait.CENTRE);

  private final List<ChildFacts> children;
  private final OutcomeCurves curves;
  private final Set<String> centres = new TreeSet<>();
  private final Set<String> years = new TreeSet<>();
  private final Map<Map<Trait, String>, Integer> counted = new HashMap<>();

  Cohorts(List<ChildFacts> all, OutcomeCurves curves) {
    this.curves = curves;
    Map<String, Integer> ofCentre = new TreeMap<>();
    for (ChildFacts child : all) {
      ofCentre.merge(child.traits().getOrDefault(Trait.CENTRE, ""), 1, Integer::sum);
      years.add(child.traits().getOrDefault(Trait.ENTERED, ""));
    }
    // what was typed as a centre could be anything; a word of many children names none of them
    ofCentre.forEach(
        (centre, number) -> {
          if (!centre.isEmpty() && number > SmallCells.MOST_SMALL) {
            centres.add(centre);
          }
        });
    this.children = all.stream().map(this::withKnownCentre).toList();
  }

  private ChildFacts withKnownCentre(ChildFacts child) {
    Map<Trait, String> traits = new EnumMap<>(Trait.class);
    traits.putAll(child.traits());
    traits.compute(
        Trait.CENTRE, (trait, told) -> told != null && centres.contains(told) ? told : OTHER);
    return new ChildFacts(traits, child.drugs(), child.watched());
  }

  /** Values of a trait by which children can be chosen; drugs are the index's. */
  public List<Cohort.Choice> choices(Trait trait) {
    List<Cohort.Choice> choices = new ArrayList<>();
    switch (trait) {
      case SEX -> {
        choices.add(new Cohort.Choice("female", "female"));
        choices.add(new Cohort.Choice("male", "male"));
        choices.add(new Cohort.Choice(UNKNOWN, "not told"));
      }
      case AGE -> {
        for (String band : ResearchExport.AGES) {
          choices.add(
              new Cohort.Choice(band.equals(ResearchExport.AGE_UNKNOWN) ? UNKNOWN : band, band));
        }
      }
      case ANTIBODY -> {
        choices.add(new Cohort.Choice("hmgcr", "anti-HMGCR found, not anti-SRP"));
        choices.add(new Cohort.Choice("srp", "anti-SRP found, not anti-HMGCR"));
        choices.add(new Cohort.Choice("both", "both found"));
        choices.add(new Cohort.Choice("negative", "both tested, neither found"));
        choices.add(new Cohort.Choice("untested", "not both tested"));
      }
      case ENTERED -> years.forEach(band -> choices.add(new Cohort.Choice(band, band)));
      case CENTRE -> {
        centres.forEach(centre -> choices.add(new Cohort.Choice(centre, centre)));
        choices.add(new Cohort.Choice(OTHER, "another, or not told"));
      }
      case DRUG ->
          children.stream()
              .flatMap(child -> child.drugs().stream())
              .distinct()
              .sorted()
              .forEach(drug -> choices.add(new Cohort.Choice(drug, drug)));
    }
    return choices;
  }

  /**
   * What is asked, in words for the audit trail; a centre is not named.
   *
   * @throws InputException when a value is none of the choices
   */
  public String question(Map<Trait, String> wanted) {
    StringBuilder words = new StringBuilder("cohort");
    wanted.forEach(
        (trait, value) -> {
          if (choices(trait).stream().noneMatch(choice -> choice.id().equals(value))) {
            throw new InputException(trait.id() + ": one of the values offered was expected");
          }
          words.append(", ").append(trait.id());
          words.append(trait == Trait.CENTRE ? " chosen" : " = " + value);
        });
    return words.toString();
  }

  /**
   * What may be told of the children who have all of these values.
   *
   * @param wanted at most one value of each trait
   */
  public Cohort cohort(Map<Trait, String> wanted) {
    if (!tellable(wanted)) {
      return new Cohort(OptionalInt.empty(), List.of(), List.of(), List.of());
    }
    List<ChildFacts> chosen = chosen(wanted);
    List<Cohort.Table> tables = new ArrayList<>();
    for (Trait trait : DIVIDED) {
      if (!wanted.containsKey(trait)) {
        tables.add(new Cohort.Table(trait, lines(wanted, trait)));
      }
    }
    return new Cohort(
        OptionalInt.of(chosen.size()),
        tables,
        wanted.containsKey(Trait.DRUG) ? List.of() : drugs(wanted),
        curves.curves(chosen.stream().map(ChildFacts::watched).toList()));
  }

  private List<Cohort.Line> lines(Map<Trait, String> wanted, Trait trait) {
    List<Cohort.Choice> choices = choices(trait);
    List<Integer> counts = new ArrayList<>();
    List<Boolean> hidden = new ArrayList<>();
    for (Cohort.Choice choice : choices) {
      Map<Trait, String> group = and(wanted, trait, choice.id());
      counts.add(count(group));
      hidden.add(!tellable(group));
    }
    SmallCells.Shown shown = SmallCells.of(counts, hidden);
    List<Cohort.Line> lines = new ArrayList<>();
    // the cohort's size is told already: where it would tell, no group is
    for (int i = 0; shown.total().isPresent() && i < choices.size(); i++) {
      lines.add(new Cohort.Line(choices.get(i).label(), shown.counts().get(i)));
    }
    return lines;
  }

  private List<Cohort.Line> drugs(Map<Trait, String> wanted) {
    List<Cohort.Line> lines = new ArrayList<>();
    for (Cohort.Choice drug : choices(Trait.DRUG)) {
      Map<Trait, String> group = and(wanted, Trait.DRUG, drug.id());
      if (count(group) > 0 && tellable(group)) {
        lines.add(new Cohort.Line(drug.label(), OptionalInt.of(count(group))));
      }
    }
    return lines;
  }

  /** Whether neither these children nor those that some of the choices leave out are few. */
  boolean tellable(Map<Trait, String> wanted) {
    int number = count(wanted);
    if (SmallCells.small(number)) {
      return false;
    }
    List<Trait> traits = List.copyOf(wanted.keySet());
    for (int kept = 0; kept < (1 << traits.size()) - 1; kept++) {
      Map<Trait, String> fewer = new EnumMap<>(Trait.class);
      for (int i = 0; i < traits.size(); i++) {
        if (((kept >> i) & 1) == 1) {
          fewer.put(traits.get(i), wanted.getOrDefault(traits.get(i), ""));
        }
      }
      if (SmallCells.small(count(fewer) - number)) {
        return false;
      }
    }
    return true;
  }

  private int count(Map<Trait, String> wanted) {
    return counted.computeIfAbsent(wanted, key -> chosen(key).size());
  }

  private List<ChildFacts> chosen(Map<Trait, String> wanted) {
    return children.stream()
        .filter(
            child -> wanted.entrySet().stream().allMatch(w -> child.has(w.getKey(), w.getValue())))
        .toList();
  }

  private static Map<Trait, String> and(Map<Trait, String> wanted, Trait trait, String value) {
    Map<Trait, String> more = new EnumMap<>(Trait.class);
    more.putAll(wanted);
    more.put(trait, value);
    return more;
  }
}
