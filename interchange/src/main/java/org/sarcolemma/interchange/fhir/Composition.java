package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.Unmoved;
import org.sarcolemma.interchange.fhir.Statement.Genes;
import org.sarcolemma.interchange.fhir.Statement.Measured;
import org.sarcolemma.interchange.fhir.Statement.Onset;
import org.sarcolemma.interchange.fhir.Statement.Sign;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/** Puts the settled statements together into one patient. */
final class Composition {
  private static final String CK = "ck";
  static final String CK_WITHIN_15_LIMITS = "ck_within_15_limits";
  private static final double FIFTEEN = 15;
  private static final Set<String> OF_THE_ILLNESS =
      Set.of("Observation", "Condition", "DiagnosticReport", "QuestionnaireResponse");
  private static final Set<String> BEGINS_THE_ILLNESS = Set.of("weakness", "skin");

  private final Knowledge knowledge;
  private final Differential differential;
  private final Ledger ledger;
  private final Settlement settlement;
  private final boolean asksForLimits;

  /**
   * @param asksForLimits whether some criterion counts in multiples of the laboratory's limit
   */
  Composition(
      Knowledge knowledge, Differential differential, boolean asksForLimits, Ledger ledger) {
    this.asksForLimits = asksForLimits;
    this.knowledge = knowledge;
    this.differential = differential;
    this.ledger = ledger;
    this.settlement = new Settlement(knowledge, differential.implications(), ledger);
  }

  ReadPatient patient(String id, Person person, Optional<Age> seenAt, List<Statement> statements) {
    SortedMap<String, List<Sign>> signs = settlement.signs(statements);
    TreeMap<String, Answer> findings = new TreeMap<>();
    signs.forEach(
        (finding, said) -> {
          Answer answer = said.get(0).answer();
          findings.put(finding, answer);
          String says = knowledge.label(finding) + " " + Settlement.word(answer);
          said.forEach(sign -> ledger.use(sign.source(), says));
        });
    SortedMap<String, AntibodyResult> antibodies = settlement.antibodies(statements);
    SortedMap<String, Reading> quantities = quantities(statements);
    creatineKinase(statements, quantities, findings);
    Optional<Age> onset = onset(person, seenAt, statements, signs);
    AgeGroup group = onset.map(Age::group).orElse(AgeGroup.UNKNOWN);
    Patient patient =
        new Patient(
            group, onset, person.sex(), findings, quantities, antibodies, genes(statements));
    List<NotUsed> notUsed = new ArrayList<>(ledger.notUsed());
    notUsed.addAll(Unmoved.answers(knowledge, patient, knowledge::label));
    notUsed.addAll(Unmoved.antibodies(differential, patient, knowledge::label));
    return new ReadPatient(id, patient, notUsed, ledger.used());
  }

  /** One state of genetic testing; where two are told neither counts. */
  private GeneticResult genes(List<Statement> statements) {
    List<Genes> told = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Genes genes) {
        told.add(genes);
      }
    }
    boolean agree = told.stream().map(Genes::state).distinct().count() == 1;
    for (Genes genes : told) {
      if (agree) {
        ledger.use(genes.source(), "genetic test: " + genes.state().label());
      } else {
        ledger.leave(genes.source(), "genetic test: told twice and differs");
      }
    }
    return agree ? GeneticResult.of(told.get(0).state()) : GeneticResult.NOT_DONE;
  }

  private void creatineKinase(
      List<Statement> statements, Map<String, Reading> quantities, Map<String, Answer> findings) {
    QuantityModel model = knowledge.quantities().get(CK);
    Optional<Peak> peak = model == null ? Optional.empty() : Peak.of(model, statements, ledger);
    peak.ifPresent(measured -> quantities.put(CK, measured.reading()));
    if (asksForLimits) {
      peak.flatMap(Peak::limit)
          .ifPresent(
              limit ->
                  findings.putIfAbsent(
                      CK_WITHIN_15_LIMITS,
                      peak.get().reading().high() <= FIFTEEN * limit
                          ? Answer.PRESENT
                          : Answer.ABSENT));
    }
  }

  /** One reading of each other quantity; where two differ neither counts. */
  private SortedMap<String, Reading> quantities(List<Statement> statements) {
    TreeMap<String, List<Measured>> byQuantity = new TreeMap<>();
    for (Statement statement : statements) {
      if (statement instanceof Measured measured) {
        byQuantity.computeIfAbsent(measured.quantity(), q -> new ArrayList<>()).add(measured);
      }
    }
    TreeMap<String, Reading> readings = new TreeMap<>();
    byQuantity.forEach(
        (quantity, measured) -> {
          boolean agree = measured.stream().map(Measured::reading).distinct().count() == 1;
          String label = knowledge.label(quantity);
          if (agree) {
            readings.put(quantity, measured.get(0).reading());
            measured.forEach(one -> ledger.use(one.source(), label));
          } else {
            measured.forEach(one -> ledger.leave(one.source(), label + ": told twice and differs"));
          }
        });
    return readings;
  }

  /** An age at which a sign of the illness is said to have begun. */
  private record Told(Source source, Age age) {}

  /** Where nobody says when the illness began, the first record of it stands in. */
  private Optional<Age> onset(
      Person person,
      Optional<Age> seenAt,
      List<Statement> statements,
      SortedMap<String, List<Sign>> signs) {
    Set<Resource> begins = Collections.newSetFromMap(new IdentityHashMap<>());
    signs.forEach(
        (finding, said) -> {
          boolean counts =
              knowledge
                  .finding(finding)
                  .filter(f -> BEGINS_THE_ILLNESS.contains(f.category()))
                  .isPresent();
          said.stream()
              .filter(sign -> counts && sign.answer() == Answer.PRESENT)
              .forEach(sign -> begins.add(sign.source().resource()));
        });
    List<Told> told = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Onset onset) {
        // only a Condition dates a sign; the form and what is extracted from it ask for the onset
        boolean form = !onset.source().resource().type().equals("Condition");
        Optional<Age> age = onset.age().or(() -> onset.began().flatMap(person::at));
        if (age.isEmpty()) {
          ledger.leave(onset.source().part("onset"), "dates do not tell an age");
        } else if (form || begins.contains(onset.source().resource())) {
          told.add(new Told(onset.source(), age.get()));
        }
      }
    }
    Optional<Age> earliest = told.stream().map(Told::age).min(Comparator.naturalOrder());
    if (earliest.isPresent()) {
      for (Told one : told) {
        if (one.age().equals(earliest.get())) {
          ledger.use(one.source(), "first symptom");
        } else {
          ledger.leave(one.source().part("onset"), "an earlier first symptom counts");
        }
      }
      return earliest;
    }
    return firstRecord(person, seenAt, statements);
  }

  private Optional<Age> firstRecord(
      Person person, Optional<Age> seenAt, List<Statement> statements) {
    Optional<Age> first =
        statements.stream()
            .filter(statement -> !(statement instanceof Onset))
            .filter(statement -> OF_THE_ILLNESS.contains(statement.source().resource().type()))
            .flatMap(statement -> statement.source().date().stream())
            .flatMap(date -> person.at(date).stream())
            .min(Comparator.naturalOrder())
            .or(() -> seenAt);
    ledger.leave(
        "age at onset",
        first.isPresent()
            ? "not told; the age at the first record that was read stands in for it"
            : "not told, and no dates to work it out from");
    return first;
  }
}
