package org.sarcolemma.interchange.artifact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.interchange.treatment.DrugCodes;
import org.sarcolemma.interchange.treatment.FhirDosage;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.MethotrexateRegimen;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.RegimenTerms;
import org.sarcolemma.treatment.regimen.Source;

/**
 * Every regimen that was read in its source, as an ActivityDefinition: a proposal, one dosage for
 * each end of the cited range. A regimen nobody has read in its source makes no dose here either.
 */
final class Regimens {
  private final Formulary formulary;
  private final DrugCodes drugs;

  Regimens(Formulary formulary, DrugCodes drugs) {
    this.formulary = formulary;
    this.drugs = drugs;
  }

  /** Id of a regimen's artifact. */
  static String id(Regimen regimen) {
    return Artifact.id("regimen-" + regimen.id());
  }

  List<ObjectNode> all() {
    List<ObjectNode> all = new ArrayList<>();
    for (Regimen regimen : formulary.regimens()) {
      if (regimen.terms().verified()) {
        all.add(activity(regimen));
      }
    }
    return all;
  }

  private ObjectNode activity(Regimen regimen) {
    RegimenTerms terms = regimen.terms();
    ObjectNode activity =
        Artifact.experimental(
            Artifact.of(
                "ActivityDefinition",
                id(regimen),
                formulary.version(),
                regimen.drug().facts().label() + ": " + terms.label()));
    activity.put("subtitle", "For: " + terms.population());
    activity.put("description", description(terms));
    ArrayNode related = activity.putArray("relatedArtifact");
    Source source = formulary.sources().get(terms.source());
    related
        .addObject()
        .put("type", "citation")
        .put("label", terms.source())
        .put(
            "citation",
            (source == null ? terms.source() : source.citation()) + ", " + terms.where());
    activity.put("kind", "MedicationRequest").put("intent", "proposal");
    drugs.put(activity.putObject("productCodeableConcept"), regimen.drug());
    ArrayNode dosages = activity.putArray("dosage");
    for (BigDecimal end : terms.formula().ends()) {
      dosages.add(
          new FhirDosage(regimen)
              .of(text(regimen, end), end, terms.formula().size().symbol(), Optional.empty()));
    }
    return activity;
  }

  private static String description(RegimenTerms terms) {
    List<String> parts = new ArrayList<>();
    parts.add("One cited dose beside others; none is preferred.");
    if (!terms.course().isEmpty()) {
      parts.add("Course: " + terms.course() + ".");
    }
    for (Cap cap : terms.caps()) {
      parts.add(
          "Cap: "
              + cap.words()
              + (cap.borrowed() ? ", of another source: " + cap.source() : "")
              + (cap.verified() ? "" : ", not verified: it only lowers the dose")
              + ".");
    }
    if (!terms.claims().isEmpty()) {
      parts.add("Statements: " + String.join(", ", terms.claims()) + ".");
    }
    if (!terms.note().isEmpty()) {
      parts.add(terms.note());
    }
    return String.join(" ", parts);
  }

  private static String text(Regimen regimen, BigDecimal end) {
    RegimenTerms terms = regimen.terms();
    String dose = terms.formula().of(end) + " " + terms.per().words();
    if (regimen instanceof MethotrexateRegimen) {
      return dose + ": once a WEEK, on one chosen day of the week, not daily";
    }
    return dose
        + regimen.interval().map(every -> ", given " + every).orElse("")
        + (terms.course().isEmpty() ? "" : "; " + terms.course());
  }
}
