package org.sarcolemma.treatment.dose;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.Route;

/** Every step from the source to the figure, in words a pharmacist can recompute (SR-34). */
public final class BasisLine {
  private final Formulary formulary;

  /** Words with the names of a formulary's sources. */
  public BasisLine(Formulary formulary) {
    this.formulary = formulary;
  }

  /** The steps, in order. */
  public List<String> steps(DoseOption option) {
    List<String> steps = new ArrayList<>();
    Regimen regimen = option.regimen();
    steps.add(regimen.drug().facts().label() + ", " + routes(regimen));
    if (!option.size().words().isEmpty()) {
      steps.add(option.size().words());
    }
    steps.add(multiplication(option));
    steps.add(cap(option));
    steps.add("rounding: " + option.rounding());
    steps.add("final: " + option.amount() + " " + option.per().words());
    option.totals().forEach(total -> steps.add("total: " + total.words()));
    option.marks().forEach(steps::add);
    steps.add(
        "source: "
            + formulary.shortName(regimen.terms().source())
            + ", "
            + regimen.terms().where());
    return steps;
  }

  private static String routes(Regimen regimen) {
    StringBuilder words = new StringBuilder();
    for (Route route : regimen.terms().routes()) {
      words.append(words.isEmpty() ? "" : " or ").append(route.words());
    }
    return words.toString();
  }

  private static String multiplication(DoseOption option) {
    String size =
        option.size().unit().isEmpty()
            ? ""
            : " × " + PlainDecimal.print(option.size().value()) + " " + option.size().unit();
    return "formula: "
        + option.regimen().terms().formula().of(option.coefficient())
        + size
        + " = "
        + option.raw()
        + " "
        + option.per().words();
  }

  private String cap(DoseOption option) {
    if (option.cap().isEmpty()) {
      return "cap: none stated";
    }
    Cap cap = option.cap().get();
    return "cap: "
        + cap.words()
        + " ("
        + (cap.borrowed() ? "the source states none; this one is from " : "")
        + formulary.shortName(cap.source())
        + (cap.verified() ? "" : ", not verified: it only lowers the dose")
        + (option.capReached() ? "), reached" : "), not reached");
  }
}
