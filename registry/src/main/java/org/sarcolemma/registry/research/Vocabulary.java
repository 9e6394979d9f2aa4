package org.sarcolemma.registry.research;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.regimen.Drug;

/**
 * Words that may leave the registry. Anything else somebody typed where a word of these was
 * expected could be a name, and stays.
 *
 * @param scales what is measured
 * @param findings what is looked for
 * @param drugs what is given
 */
public record Vocabulary(Set<String> scales, Set<String> findings, Set<String> drugs) {
  /** Units of measurements and doses. */
  static final Set<String> UNITS =
      Set.of("U/L", "ukat/L", "kg", "cm", "mg", "ug", "g", "mL", "mg/kg", "g/kg", "mg/m2", "g/m2");

  static final Set<String> TIMES = Set.of("dose", "day", "week", "month", "course");
  static final Set<String> ROUTES =
      Set.of("oral", "intravenous", "subcutaneous", "intramuscular", "topical");
  static final Set<String> ANSWERS = Set.of("present", "absent", "unknown");
  static final Set<String> ACTIONS = Set.of("start", "change", "given", "stop");
  static final Set<String> SEXES = Set.of("female", "male");

  /** Copies its sets. */
  public Vocabulary {
    scales = new LinkedHashSet<>(scales);
    findings = new LinkedHashSet<>(findings);
    drugs = new LinkedHashSet<>(drugs);
  }

  /** The words of one version of the knowledge. */
  public static Vocabulary of(Knowledge knowledge, OutcomeMeasures measures, Formulary formulary) {
    Set<String> scales = measures.scales().stream().map(Scale::id).collect(Collectors.toSet());
    scales.add("weight");
    scales.add("height");
    return new Vocabulary(scales, knowledge.findings().keySet(), names(formulary, drug -> true));
  }

  /** Every name of the drugs of a class. */
  public static Set<String> ofClass(Formulary formulary, String name) {
    return names(formulary, drug -> drug.facts().classes().contains(name));
  }

  /** The generic name of every name a drug may have. */
  public static Map<String, String> genericNames(Formulary formulary) {
    Map<String, String> generic = new TreeMap<>();
    for (Drug drug : formulary.drugs().values()) {
      generic.put(drug.id(), drug.id());
      drug.facts().names().forEach(name -> generic.putIfAbsent(name, drug.id()));
    }
    return generic;
  }

  private static Set<String> names(Formulary formulary, Predicate<Drug> which) {
    Set<String> names = new LinkedHashSet<>();
    formulary.drugs().values().stream()
        .filter(which)
        .forEach(
            drug -> {
              names.add(drug.id());
              names.addAll(drug.facts().names());
            });
    return names;
  }
}
