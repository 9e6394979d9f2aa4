package org.sarcolemma.cli;

import java.util.List;
import org.sarcolemma.Assessment;
import org.sarcolemma.interchange.SoftwareVersion;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.BasisLine;
import org.sarcolemma.treatment.dose.DoseAnswer;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.dose.DoseQuestion;
import org.sarcolemma.treatment.dose.NoDose;
import org.sarcolemma.treatment.growth.SizeQuestion;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.Monitoring;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/** Doses as plain text: questions first, then every source with its steps. */
final class DoseText {
  private final Formulary formulary;
  private final StringBuilder text = new StringBuilder();

  DoseText(Formulary formulary) {
    this.formulary = formulary;
  }

  /** The whole text, ending in a line feed. */
  String write(DoseQuestion question, DoseAnswer answer) {
    line(answer.drug().facts().label() + " for a child of " + child(question));
    for (SizeQuestion doubt : answer.questions()) {
      line("!! " + doubt.text());
    }
    if (!answer.options().isEmpty()) {
      line("Sources stand side by side; none is preferred. Discuss with a specialist centre.");
    }
    answer.options().forEach(this::option);
    for (NoDose none : answer.cannot()) {
      line("");
      line((none.regimen().isEmpty() ? "No dose" : none.regimen()) + ": " + none.reason());
    }
    checks(answer.checks());
    monitoring(answer.monitoring());
    line("");
    line(Assessment.PURPOSE);
    line("Software " + SoftwareVersion.current() + ", formulary " + formulary.version());
    return text.toString();
  }

  private static String child(DoseQuestion question) {
    return question.body().years().map(PlainDecimal::print).orElse("unknown")
        + " years, "
        + question.body().weight().map(w -> PlainDecimal.print(w.kg()) + " kg").orElse("no weight")
        + question.body().height().map(h -> ", " + PlainDecimal.print(h.cm()) + " cm").orElse("");
  }

  private void option(DoseOption option) {
    line("");
    line(
        option.amount()
            + " "
            + option.per().words()
            + "   "
            + formulary.shortName(option.regimen().terms().source())
            + " ("
            + option.regimen().terms().population()
            + ")");
    line("  " + option.instruction());
    for (String step : new BasisLine(formulary).steps(option)) {
      line("    " + step);
    }
    if (!option.regimen().terms().note().isEmpty()) {
      line("    note: " + option.regimen().terms().note());
    }
    option
        .millilitres()
        .ifPresent(ml -> line("    volume: " + PlainDecimal.print(ml) + " mL, rounded down"));
  }

  private void checks(List<PreTreatmentCheck> checks) {
    if (!checks.isEmpty()) {
      line("");
      line("Open before the first dose:");
      checks.forEach(
          check -> line("  [ ] " + check.question() + (check.verified() ? "" : " [assumption]")));
    }
  }

  private void monitoring(List<Monitoring> items) {
    if (!items.isEmpty()) {
      line("");
      line("During treatment:");
      items.forEach(item -> line("  " + item.text() + (item.verified() ? "" : " [assumption]")));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
