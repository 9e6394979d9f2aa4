package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
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
  /** Stands between steps while they are parted; no step holds a line feed. */
  private static final String STEP = "\n";

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
    StringBuilder text = new StringBuilder();
    write(option, STEP, text);
    return List.of(text.toString().split(STEP, -1));
  }

  /**
   * The steps as one text, for those who write a million of them.
   *
   * @param between stands between two steps
   * @param out what they are added to
   * @throws IllegalArgumentException for an option of another formulary
   */
  public void write(DoseOption option, String between, StringBuilder out) {
    Regimen regimen = option.regimen();
    Fixed words = fixed.get(regimen.id());
    Map<BigDecimal, String> figures = formulas.get(regimen.id());
    String formula = figures == null ? null : figures.get(option.coefficient());
    if (words == null || formula == null) {
      throw new IllegalArgumentException(option.id() + " is not in the formulary");
    }
    out.append(words.drug());
    SizeUsed size = option.size();
    if (!size.words().isEmpty()) {
      out.append(between).append(size.words());
    }
    out.append(between).append(formula);
    if (!size.unit().isEmpty()) {
      out.append(" x ").append(PlainDecimal.print(size.value())).append(' ').append(size.unit());
    }
    out.append(" = ").append(PlainDecimal.print(option.raw().value()));
    out.append(words.unitAndPeriod()).append(between);
    cap(option, words, out);
    out.append(between).append("rounding: ").append(option.rounding());
    out.append(between).append("final: ").append(PlainDecimal.print(option.amount().value()));
    out.append(words.unitAndPeriod());
    for (Total total : option.totals()) {
      out.append(between).append("total: ").append(total.words());
    }
    for (String mark : option.marks()) {
      out.append(between).append(mark);
    }
    out.append(between).append(words.source());
  }

  private static String routes(Regimen regimen) {
    StringBuilder words = new StringBuilder();
    for (Route route : regimen.terms().routes()) {
      words.append(words.isEmpty() ? "" : " or ").append(route.words());
    }
    return words.toString();
  }

  private static void cap(DoseOption option, Fixed words, StringBuilder out) {
    if (option.cap().isEmpty()) {
      out.append("cap: none stated");
      return;
    }
    int index = option.regimen().terms().caps().indexOf(option.cap().get());
    out.append(words.caps().get(index))
        .append(option.capReached() ? "), reached" : "), not reached");
  }

  private String cap(Cap cap) {
    return "cap: "
        + cap.words()
        + (cap.borrowed() ? " (the source states none; this one is from " : " (")
        + formulary.shortName(cap.source())
        + (cap.verified() ? "" : ", not verified: it only lowers the dose");
  }
}
