package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.RegimenTerms;
import org.sarcolemma.treatment.regimen.Route;

/** Every step from the source to the figure, in words a pharmacist can recompute (SR-34). */
public final class BasisLine {
  private static final int STEPS = 12;

  /** What a regimen's words are whoever the child is. */
  private record Fixed(String drug, String unitAndPeriod, String source, List<String> caps) {}

  private final Formulary formulary;
  private final Map<String, Fixed> fixed = new LinkedHashMap<>();
  private final Map<String, Map<BigDecimal, String>> formulas = new LinkedHashMap<>();

  /** Words with the names of a formulary's sources. */
  public BasisLine(Formulary formulary) {
    this.formulary = formulary;
    for (Regimen regimen : formulary.regimens()) {
      RegimenTerms terms = regimen.terms();
      fixed.put(
          regimen.id(),
          new Fixed(
              regimen.drug().facts().label() + ", " + routes(regimen),
              " " + terms.formula().unit().symbol() + " " + terms.per().words(),
              "source: " + formulary.shortName(terms.source()) + ", " + terms.where(),
              terms.caps().stream().map(this::cap).toList()));
      Map<BigDecimal, String> figures = new LinkedHashMap<>();
      for (BigDecimal end : terms.formula().ends()) {
        figures.put(end, "formula: " + terms.formula().of(end));
      }
      formulas.put(regimen.id(), figures);
    }
  }

  /**
   * The steps, in order.
   *
   * @throws IllegalArgumentException for an option of another formulary
   */
  public List<String> steps(DoseOption option) {
    Regimen regimen = option.regimen();
    Fixed words = fixed.get(regimen.id());
    Map<BigDecimal, String> figures = formulas.get(regimen.id());
    String formula = figures == null ? null : figures.get(option.coefficient());
    if (words == null || formula == null) {
      throw new IllegalArgumentException(option.id() + " is not in the formulary");
    }
    List<String> steps = new ArrayList<>(STEPS);
    steps.add(words.drug());
    if (!option.size().words().isEmpty()) {
      steps.add(option.size().words());
    }
    String raw = PlainDecimal.print(option.raw().value()) + words.unitAndPeriod();
    steps.add(
        option.size().unit().isEmpty()
            ? formula + " = " + raw
            : formula
                + " x "
                + PlainDecimal.print(option.size().value())
                + " "
                + option.size().unit()
                + " = "
                + raw);
    steps.add(cap(option, words));
    steps.add("rounding: " + option.rounding());
    steps.add("final: " + PlainDecimal.print(option.amount().value()) + words.unitAndPeriod());
    for (Total total : option.totals()) {
      steps.add("total: " + total.words());
    }
    steps.addAll(option.marks());
    steps.add(words.source());
    return steps;
  }

  private static String routes(Regimen regimen) {
    StringBuilder words = new StringBuilder();
    for (Route route : regimen.terms().routes()) {
      words.append(words.isEmpty() ? "" : " or ").append(route.words());
    }
    return words.toString();
  }

  private static String cap(DoseOption option, Fixed words) {
    if (option.cap().isEmpty()) {
      return "cap: none stated";
    }
    int index = option.regimen().terms().caps().indexOf(option.cap().get());
    return words.caps().get(index) + (option.capReached() ? "), reached" : "), not reached");
  }

  private String cap(Cap cap) {
    return "cap: "
        + cap.words()
        + (cap.borrowed() ? " (the source states none; this one is from " : " (")
        + formulary.shortName(cap.source())
        + (cap.verified() ? "" : ", not verified: it only lowers the dose");
  }
}
