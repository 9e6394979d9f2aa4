package org.sarcolemma.server.workspace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.followup.Due;
import org.sarcolemma.followup.DueLine;
import org.sarcolemma.followup.DueQuestion;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.knowledge.CalendarFile;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.registry.standing.DrugUse;
import org.sarcolemma.registry.standing.Identity;
import org.sarcolemma.registry.standing.Measured;
import org.sarcolemma.registry.standing.Standing;
import org.sarcolemma.treatment.Formulary;

/** Asks what is due for a child of the registry. */
public final class DueDesk {
  private static final String WEIGHT = "weight";

  private final Map<String, Finding> findings;
  private final Formulary formulary;
  private final Set<String> enzymes;
  private final Due due;

  /** By the rules of treatment shipped with this software. */
  public DueDesk(Knowledge knowledge) {
    this.findings = knowledge.findings();
    this.formulary = TreatmentFiles.load();
    this.enzymes =
        FollowUpFile.load().scales().stream()
            .filter(Scale::enzyme)
            .map(Scale::id)
            .collect(Collectors.toSet());
    this.due = new Due(formulary, CalendarFile.load(), knowledge.tests());
  }

  /** What is due on a day, the most urgent first. */
  public List<DueLine> of(Standing standing, LocalDate today) {
    return due.of(
        new DueQuestion(
            today,
            standing.identity().flatMap(Identity::birth),
            Optional.ofNullable(standing.measured().get(WEIGHT)).map(last -> last.at().day()),
            standing.measured().entrySet().stream()
                .filter(entry -> enzymes.contains(entry.getKey()))
                .map(entry -> entry.getValue().at().day())
                .max(LocalDate::compareTo),
            drugs(standing),
            awaited(standing),
            standing.planned().stream()
                .map(step -> new DueQuestion.Planned(step.text(), step.due()))
                .toList()));
  }

  private static List<DueQuestion.Taken> drugs(Standing standing) {
    List<DueQuestion.Taken> drugs = new ArrayList<>();
    standing
        .drugs()
        .forEach(
            (drug, use) ->
                drugs.add(
                    new DueQuestion.Taken(
                        drug,
                        use.running(),
                        use.ordered().filter(dose -> use.running()).map(dose -> dose.at().day()),
                        use.given().map(dose -> dose.at().day()),
                        use.ordered().map(DrugUse.Dose::weekday).flatMap(DueDesk::weekday))));
    return drugs;
  }

  private static Optional<DayOfWeek> weekday(String told) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(told.toUpperCase(Locale.ROOT))) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private List<DueQuestion.Awaited> awaited(Standing standing) {
    List<DueQuestion.Awaited> awaited = new ArrayList<>();
    standing
        .answers()
        .forEach(
            (finding, last) -> {
              if (last.pending()) {
                awaited.add(
                    new DueQuestion.Awaited(
                        finding,
                        Optional.ofNullable(findings.get(finding))
                            .map(Finding::label)
                            .orElse(finding),
                        last.at().day()));
              }
            });
    return awaited;
  }

  /** A drug's name for people. */
  public String drug(String name) {
    return formulary
        .drug(name)
        .map(drug -> drug.facts().label())
        .orElseGet(() -> name.replace('_', ' '));
  }

  /** A source in a line; nothing for a clinician's own decision. */
  public String source(String id) {
    return id.isEmpty() ? "" : formulary.shortName(id);
  }

  /** The last creatine kinase, where a number was told. */
  static Optional<Measured> creatineKinase(Standing standing) {
    return Optional.ofNullable(standing.measured().get("ck"))
        .filter(last -> last.value().isPresent());
  }
}
