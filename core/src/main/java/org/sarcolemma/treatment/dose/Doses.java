package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.DoseOption.End;
import org.sarcolemma.treatment.growth.SizeCheck;
import org.sarcolemma.treatment.growth.SizeQuestion;
import org.sarcolemma.treatment.growth.SizeQuestion.Effect;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Formula;
import org.sarcolemma.treatment.regimen.Monitoring;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.Rounding;

/**
 * The dose engine: every cited dose of a drug for one child, side by side, in exact decimal
 * arithmetic. Raw figure, cap, rounding, cap again; what a source does not say is not made up.
 *
 * <p>Thread-safe; the same question gives the same answer to the last digit.
 */
public final class Doses {
  private static final String AT_HAND = "the strength at hand";
  private static final int VOLUME_DECIMALS = 2;

  private final Formulary formulary;
  private final SizeCheck sizes;
  private final Map<String, Prepared> prepared = new LinkedHashMap<>();

  /** What does not hang on the child. */
  private record Prepared(
      List<Regimen> regimens, List<PreTreatmentCheck> checks, List<Monitoring> monitoring) {}

  /** An engine over one version of the formulary. */
  public Doses(Formulary formulary) {
    this.formulary = formulary;
    this.sizes = new SizeCheck(formulary.growth(), formulary.sizeLimits());
    for (Drug drug : formulary.drugs().values()) {
      prepared.put(
          drug.id(),
          new Prepared(
              formulary.regimens(drug),
              formulary.checks().stream().filter(check -> check.concerns(drug)).toList(),
              formulary.monitoring().stream().filter(item -> item.concerns(drug)).toList()));
    }
  }

  /** The formulary it answers by. */
  public Formulary formulary() {
    return formulary;
  }

  /**
   * Answers one question.
   *
   * @throws IllegalArgumentException for a drug of another formulary
   */
  public DoseAnswer of(DoseQuestion question) {
    Prepared known = prepared.get(question.drug().id());
    if (known == null) {
      throw new IllegalArgumentException("'" + question.drug().id() + "' is not in the formulary");
    }
    List<SizeQuestion> doubts = sizes.questions(question.body(), question.today());
    List<DoseOption> options = new ArrayList<>();
    List<NoDose> cannot = new ArrayList<>();
    Optional<NoDose> whole = nothingAtAll(question, doubts);
    if (whole.isPresent()) {
      cannot.add(whole.get());
    } else {
      ChildSizes child = new ChildSizes(question, formulary.doseLimits(), doubts);
      for (Regimen regimen : known.regimens()) {
        Optional<NoDose> none = unfit(question, child, regimen);
        if (none.isPresent()) {
          cannot.add(none.get());
        } else {
          make(question, child, regimen, options);
        }
      }
      if (options.isEmpty() && cannot.isEmpty()) {
        cannot.add(NoDose.whole(NoDose.NO_CITED_DOSE));
      }
    }
    return new DoseAnswer(
        question.drug(), options, cannot, doubts, known.checks(), known.monitoring());
  }

  /** What stops every dose of this drug for this child. */
  private Optional<NoDose> nothingAtAll(DoseQuestion question, List<SizeQuestion> doubts) {
    String silence = question.drug().facts().silence();
    if (!silence.isEmpty()) {
      return Optional.of(NoDose.whole(NoDose.NO_CITED_DOSE + ": " + silence));
    }
    if (question.body().years().isEmpty()) {
      return Optional.of(NoDose.whole("the age is not known; no dose without it"));
    }
    BigDecimal years = question.body().years().get();
    if (years.compareTo(formulary.doseLimits().childrenBelowYears()) >= 0) {
      return Optional.of(
          NoDose.whole(NoDose.NO_CITED_DOSE + ": these are doses for children below 18 years"));
    }
    if (years.compareTo(formulary.doseLimits().newbornBelowYears()) < 0) {
      return Optional.of(NoDose.whole(NoDose.NO_CITED_DOSE + ": no source here is about newborns"));
    }
    for (SizeQuestion doubt : doubts) {
      if (doubt.effect() == Effect.NO_DOSE) {
        return Optional.of(NoDose.whole(doubt.text()));
      }
    }
    return Optional.empty();
  }

  private Optional<NoDose> unfit(DoseQuestion question, ChildSizes child, Regimen regimen) {
    Optional<String> reason = UnfitRegimen.reason(question, child, regimen);
    return reason.map(words -> new NoDose(regimen.id(), regimen.terms().source(), words));
  }

  private void make(
      DoseQuestion question, ChildSizes child, Regimen regimen, List<DoseOption> options) {
    Formula formula = regimen.terms().formula();
    SizeUsed size = child.of(formula.size()).orElseThrow();
    List<BigDecimal> ends = formula.ends();
    for (int i = 0; i < ends.size(); i++) {
      End end = ends.size() == 1 ? End.ONLY : i == 0 ? End.LOW : End.HIGH;
      options.add(option(question, child, regimen, end, ends.get(i), size));
    }
  }

  private DoseOption option(
      DoseQuestion question,
      ChildSizes child,
      Regimen regimen,
      End end,
      BigDecimal coefficient,
      SizeUsed size) {
    DoseUnit unit = regimen.terms().formula().unit();
    BigDecimal raw = coefficient.multiply(size.value());
    Limited limited = Limited.hold(regimen, raw);
    Optional<Rounding> rounding =
        question
            .strength()
            .filter(step -> step.in(unit).isPresent())
            .map(step -> new Rounding(step, AT_HAND))
            .or(() -> regimen.terms().rounding());
    boolean cytotoxic = regimen.drug().facts().cytotoxic();
    Rounded rounded =
        Rounded.round(
            limited, rounding, unit, cytotoxic, formulary.doseLimits().mostRoundingShare());
    Amount amount = new Amount(rounded.amount(), unit);
    return new DoseOption(
        regimen,
        end,
        coefficient,
        size,
        new Amount(raw, unit),
        amount,
        limited.tightest(),
        limited.reached(),
        rounded.words(),
        Totals.of(regimen, amount),
        volume(amount, question.perMillilitre()),
        child.marks(),
        Instruction.of(regimen, amount, question.weekday()));
  }

  /** Volume of a preparation, rounded down; empty unless its concentration was told (SR-38). */
  private static Optional<BigDecimal> volume(Amount amount, Optional<Amount> perMillilitre) {
    return perMillilitre
        .flatMap(each -> each.in(amount.unit()))
        .map(each -> amount.value().divide(each.value(), VOLUME_DECIMALS, RoundingMode.DOWN));
  }
}
