package org.sarcolemma.conformance.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a record as another programmer would take them from HAPI's objects: slow, plain,
 * with a table of codes of its own, and sharing no line with the reader it is compared to.
 */
final class HapiFacts {
  /** Finding to the codes that say it, as {@code system|code}; a star: absence says nothing. */
  private static final Map<String, List<String>> SIGNS = new LinkedHashMap<>();

  private static final String HPO = "http://human-phenotype-ontology.org|HP:";
  private static final String SCT = "http://snomed.info/sct|";
  private static final String LOINC = "http://loinc.org|";

  static {
    SIGNS.put("proximal_weakness", List.of(HPO + "0003701", SCT + "249939004"));
    SIGNS.put("weakness_any", List.of(HPO + "0001324", SCT + "26544005"));
    SIGNS.put("rash_any", List.of(HPO + "0000988"));
    SIGNS.put("heliotrope_rash", List.of(HPO + "0040324"));
    SIGNS.put("gottron_papules", List.of(HPO + "0025508"));
    SIGNS.put("dysphagia", List.of(HPO + "0002015", SCT + "40739000"));
    SIGNS.put("scapular_winging", List.of(HPO + "0003691"));
    SIGNS.put("myalgia", List.of(HPO + "0003326", SCT + "68962001"));
    SIGNS.put("gowers_sign", List.of(HPO + "0003391"));
    SIGNS.put("raynaud", List.of(HPO + "0030880", SCT + "266261006"));
    SIGNS.put("ild", List.of(HPO + "0006530", SCT + "233703007"));
    SIGNS.put("cardiac_involvement", List.of("*" + SCT + "50920009"));
    SIGNS.put("mri_fatty_replacement", List.of(HPO + "0012548"));
    SIGNS.put("difficulty_climbing_stairs", List.of(HPO + "0003551"));
    SIGNS.put("muscle_atrophy", List.of(HPO + "0003202"));
  }

  private static final Map<String, List<String>> ANTIBODIES =
      Map.of(
          LOINC + "93493-5", List.of("anti_hmgcr_positive"),
          LOINC + "33921-8", List.of("anti_srp_positive"),
          LOINC + "8076-2", List.of("anti_jo1_positive", "*anti_synthetase_positive"),
          LOINC + "33771-7", List.of("*anti_synthetase_positive"),
          LOINC + "18485-3", List.of("anti_mi2_positive", "*anti_dm_msa_positive"),
          LOINC + "82424-3", List.of("anti_mda5_positive", "*anti_dm_msa_positive"),
          LOINC + "82426-8", List.of("anti_nxp2_positive", "*anti_dm_msa_positive"));

  private static final Set<String> LINE_BLOTS = Set.of(LOINC + "82424-3", LOINC + "82426-8");
  private static final Map<String, Double> TO_UNITS =
      Map.of("U/L", 1.0, "kU/L", 1000.0, "ukat/L", 60.0, "nkat/L", 0.06, "nmol/(s.mL)", 60.0);
  private static final Set<String> YES =
      Set.of("POS", "RR", "10828004", "52101004", "LA6576-8", "WR", "HIGH");
  private static final Set<String> NO =
      Set.of("NEG", "ND", "NR", "260385009", "2667000", "LA6577-6", "NORMAL", "N");
  private static final Set<String> IMMUNE =
      Set.of(
          "http://www.nlm.nih.gov/research/umls/rxnorm|8640",
          "http://www.whocc.no/atc|H02AB04",
          "http://www.whocc.no/atc|L04AX03",
          "http://www.whocc.no/atc|L01FA01");
  private static final List<String> RASHES = List.of("gottron_papules", "heliotrope_rash");

  private record Said(
      String finding, boolean present, @Nullable LocalDate first, @Nullable LocalDate last) {}

  private record Antibody(String state, boolean lineBlot) {}

  private final List<Said> said = new ArrayList<>();
  private final Map<String, List<Antibody>> antibodies = new TreeMap<>();
  private double ckLow = -1;
  private double ckHigh = -1;
  private final Bundle bundle;
  private final Patient patient;
  private String patientUrl = "";

  private HapiFacts(Bundle bundle) {
    this.bundle = bundle;
    Patient found = new Patient();
    for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
      if (entry.getResource() instanceof Patient one) {
        found = one;
        patientUrl = entry.getFullUrl() == null ? "" : entry.getFullUrl();
      }
    }
    this.patient = found;
  }

  /** What the record says, as words: {@code rash_any=absent}, {@code ck=100.0..inf}, and so on. */
  static Set<String> of(Bundle bundle) {
    HapiFacts facts = new HapiFacts(bundle);
    for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
      facts.read(entry.getResource());
    }
    return facts.words();
  }

  private void read(Resource resource) {
    if (!(resource instanceof DomainResource told) || told.hasModifierExtension()) {
      return;
    }
    if (resource instanceof Observation o && mine(o.getSubject()) && !o.hasFocus()) {
      observation(o);
    } else if (resource instanceof Condition c && mine(c.getSubject())) {
      condition(c);
    } else if (resource instanceof DiagnosticReport d && mine(d.getSubject())) {
      if (Set.of("final", "amended", "corrected", "appended").contains(d.getStatus().toCode())) {
        d.getConclusionCode().forEach(code -> signs(code, true, d.getEffective()));
      }
    } else if (resource instanceof ServiceRequest s && mine(s.getSubject())) {
      if (s.getStatus() == ServiceRequest.ServiceRequestStatus.ACTIVE
          && s.getIntent() == ServiceRequest.ServiceRequestIntent.ORDER
          && !s.getDoNotPerform()) {
        antibody(s.getCode(), "pending");
      }
    } else if (resource instanceof FamilyMemberHistory f && mine(f.getPatient())) {
      for (FamilyMemberHistory.FamilyMemberHistoryConditionComponent c : f.getCondition()) {
        if (has(c.getCode(), SCT + "73297009")) {
          said.add(new Said("family_history_muscle_disease", true, null, null));
        }
        if (has(c.getCode(), SCT + "55464009")) {
          said.add(new Said("family_history_autoimmune", true, null, null));
        }
      }
    } else if (resource instanceof QuestionnaireResponse q && mine(q.getSubject())) {
      items(q.getItem(), q);
    } else {
      drug(resource);
    }
  }

  private boolean mine(Reference reference) {
    if (reference.hasIdentifier() && !reference.hasReference()) {
      return patient.getIdentifier().stream()
          .anyMatch(
              i ->
                  i.getSystem().equals(reference.getIdentifier().getSystem())
                      && i.getValue().equals(reference.getIdentifier().getValue()));
    }
    if (reference.getReference() == null) {
      return false;
    }
    String to = reference.getReference().replaceAll("/_history/.*", "");
    return to.equals(patientUrl) || to.equals("Patient/" + patient.getIdElement().getIdPart());
  }

  private static boolean has(CodeableConcept concept, String token) {
    return concept.getCoding().stream()
        .anyMatch(c -> (c.getSystem() + "|" + c.getCode()).equals(token));
  }

  private void signs(CodeableConcept code, boolean present, @Nullable Type when) {
    SIGNS.forEach(
        (finding, codes) -> {
          boolean both = codes.stream().anyMatch(c -> has(code, c));
          boolean one =
              codes.stream().anyMatch(c -> c.startsWith("*") && has(code, c.substring(1)));
          if (both || (one && present)) {
            said.add(new Said(finding, present, day(when, true), day(when, false)));
          }
        });
  }

  private static @Nullable LocalDate day(@Nullable Type when, boolean first) {
    if (when instanceof Period period) {
      return day(period.getStartElement(), first);
    }
    if (!(when instanceof BaseDateTimeType date) || date.getValueAsString() == null) {
      return null;
    }
    String text = date.getValueAsString();
    if (text.length() >= 10) {
      return LocalDate.parse(text.substring(0, 10));
    }
    LocalDate start = LocalDate.parse(text.length() == 4 ? text + "-01-01" : text + "-01");
    return first
        ? start
        : (text.length() == 4 ? start.plusYears(1) : start.plusMonths(1)).minusDays(1);
  }

  private void condition(Condition c) {
    String verified = c.getVerificationStatus().getCodingFirstRep().getCode();
    if ("refuted".equals(verified)) {
      signs(c.getCode(), false, when(c));
    } else if (verified == null || verified.equals("confirmed")) {
      String clinical = c.getClinicalStatus().getCodingFirstRep().getCode();
      boolean active =
          clinical == null || Set.of("active", "recurrence", "relapse").contains(clinical);
      if (active && !c.hasAbatement()) {
        signs(c.getCode(), true, when(c));
      }
    }
  }

  private static @Nullable Type when(Condition c) {
    return c.hasRecordedDate()
        ? c.getRecordedDateElement()
        : c.hasOnsetDateTimeType() ? c.getOnsetDateTimeType() : null;
  }

  private void observation(Observation o) {
    String status = o.getStatus().toCode();
    if (status.equals("registered") && !o.hasDataAbsentReason()) {
      antibody(o.getCode(), "pending");
    }
    if (!Set.of("final", "amended", "corrected").contains(status)) {
      return;
    }
    if (!o.hasDataAbsentReason()) {
      result(
          o.getCode(),
          o.getValue(),
          o.getInterpretation(),
          o.getReferenceRange(),
          o.getEffective());
    }
    for (Observation.ObservationComponentComponent c : o.getComponent()) {
      if (!c.hasDataAbsentReason()) {
        result(
            c.getCode(),
            c.getValue(),
            c.getInterpretation(),
            c.getReferenceRange(),
            o.getEffective());
      }
    }
  }

  private void result(
      CodeableConcept code,
      @Nullable Type value,
      List<CodeableConcept> interpretation,
      List<Observation.ObservationReferenceRangeComponent> ranges,
      @Nullable Type when) {
    Set<String> judged = new TreeSet<>();
    interpretation.forEach(i -> i.getCoding().forEach(c -> judged.add(c.getCode())));
    if (value instanceof CodeableConcept coded) {
      coded.getCoding().forEach(c -> judged.add(c.getCode()));
    }
    if (value instanceof BooleanType flag) {
      judged.add(flag.booleanValue() ? "POS" : "NEG");
    }
    if (has(code, LOINC + "2157-6") && value instanceof Quantity quantity) {
      creatineKinase(quantity);
    }
    Set<String> limited = new TreeSet<>(judged);
    if (value instanceof Quantity q && ranges.size() == 1 && sameUnit(q, ranges.get(0).getHigh())) {
      limited.add(
          q.getValue().compareTo(ranges.get(0).getHigh().getValue()) > 0 ? "HIGH" : "NORMAL");
    }
    if (has(code, LOINC + "6690-2") && value instanceof Quantity q && ranges.size() == 1) {
      boolean low = q.getValue().compareTo(ranges.get(0).getLow().getValue()) < 0;
      said.add(new Said("leukopenia", low, day(when, true), day(when, false)));
    }
    if (!judged.contains("IND") && !judged.contains("E")) {
      boolean yes = judged.stream().anyMatch(YES::contains);
      boolean no = judged.stream().anyMatch(NO::contains);
      if (yes != no) {
        signs(code, yes, when);
      }
      boolean positive = limited.stream().anyMatch(YES::contains);
      boolean negative = limited.stream().anyMatch(NO::contains);
      if (positive != negative) {
        antibody(
            code, positive ? (judged.contains("WR") ? "weak_positive" : "positive") : "negative");
      }
    }
  }

  private static boolean sameUnit(Quantity value, Quantity limit) {
    return limit.hasValue() && limit.hasCode() && limit.getCode().equals(value.getCode());
  }

  private void antibody(CodeableConcept code, String state) {
    ANTIBODIES.forEach(
        (token, findings) -> {
          if (has(code, token)) {
            for (String finding : findings) {
              if (!finding.startsWith("*") || !state.equals("negative")) {
                antibodies
                    .computeIfAbsent(finding.replace("*", ""), f -> new ArrayList<>())
                    .add(new Antibody(state, LINE_BLOTS.contains(token)));
              }
            }
          }
        });
  }

  private void creatineKinase(Quantity quantity) {
    Double factor =
        "http://unitsofmeasure.org".equals(quantity.getSystem())
            ? TO_UNITS.get(quantity.getCode())
            : null;
    if (factor == null) {
      return;
    }
    double value = quantity.getValue().doubleValue() * factor;
    if (value < 10 || value > 1_000_000) {
      return;
    }
    boolean below = quantity.hasComparator() && quantity.getComparator().toCode().startsWith("<");
    boolean above = quantity.hasComparator() && quantity.getComparator().toCode().startsWith(">");
    ckLow = Math.max(ckLow, below ? 0 : value);
    ckHigh = Math.max(ckHigh, above ? Double.POSITIVE_INFINITY : value);
  }

  private void items(
      List<QuestionnaireResponse.QuestionnaireResponseItemComponent> items,
      QuestionnaireResponse form) {
    for (QuestionnaireResponse.QuestionnaireResponseItemComponent item : items) {
      if (item.hasAnswer() && item.getAnswerFirstRep().getValue() instanceof Coding coding) {
        if (!coding.getCode().equals("unknown")) {
          said.add(
              new Said(
                  item.getLinkId(),
                  coding.getCode().equals("present"),
                  day(form.getAuthoredElement(), true),
                  day(form.getAuthoredElement(), false)));
        }
      }
      items(item.getItem(), form);
    }
  }

  private void drug(Resource resource) {
    if (resource instanceof MedicationRequest m
        && mine(m.getSubject())
        && m.getIntent() == MedicationRequest.MedicationRequestIntent.ORDER) {
      drug(m.getMedication(), m, m.getStatus().toCode());
    } else if (resource instanceof MedicationStatement m && mine(m.getSubject())) {
      drug(m.getMedication(), m, m.getStatus().toCode());
    } else if (resource instanceof MedicationAdministration m && mine(m.getSubject())) {
      drug(m.getMedication(), m, m.getStatus().toCode());
    }
  }

  private void drug(Type medication, DomainResource holder, String status) {
    CodeableConcept code = new CodeableConcept();
    if (medication instanceof CodeableConcept told) {
      code = told;
    } else if (medication instanceof Reference reference) {
      for (Resource r : holder.getContained()) {
        if (r instanceof Medication m
            && r.getId().replace("#", "").equals(reference.getReference().replace("#", ""))) {
          code = m.getCode();
        }
      }
      for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
        if (entry.getResource() instanceof Medication m
            && reference.getReference().equals(entry.getFullUrl())) {
          code = m.getCode();
        }
      }
    }
    CodeableConcept of = code;
    if (Set.of("active", "in-progress").contains(status)
        && IMMUNE.stream().anyMatch(token -> has(of, token))) {
      said.add(new Said("immunosuppressed", true, null, null));
    }
    boolean statin =
        code.getCoding().stream()
            .anyMatch(
                c ->
                    "http://www.whocc.no/atc".equals(c.getSystem())
                        && c.getCode().startsWith("C10AA"));
    if (statin && Set.of("active", "completed", "stopped", "in-progress").contains(status)) {
      said.add(new Said("statin_exposure", true, null, null));
    }
  }

  private Set<String> words() {
    Map<String, List<Said>> byFinding = new TreeMap<>();
    said.forEach(s -> byFinding.computeIfAbsent(s.finding(), f -> new ArrayList<>()).add(s));
    byFinding.replaceAll((finding, all) -> settled(all));
    byFinding.values().removeIf(List::isEmpty);
    RASHES.forEach(rash -> contradiction(byFinding, rash, "rash_any"));
    contradiction(byFinding, "proximal_weakness", "weakness_any");
    Set<String> words = new TreeSet<>();
    byFinding.forEach(
        (finding, all) -> words.add(finding + "=" + (all.get(0).present() ? "present" : "absent")));
    antibodies.forEach((finding, states) -> words.add(finding + "=" + clearest(states)));
    if (ckHigh >= 0) {
      words.add(String.format(Locale.ROOT, "ck=%.9g..%.9g", ckLow, ckHigh));
    }
    words.add("sex=" + (patient.hasGender() ? patient.getGender().toCode() : "unknown"));
    return words;
  }

  private static List<Said> settled(List<Said> all) {
    List<Said> yes = all.stream().filter(Said::present).toList();
    List<Said> no = all.stream().filter(s -> !s.present()).toList();
    if (yes.isEmpty() || no.isEmpty()) {
      return all;
    }
    return later(yes, no) ? yes : later(no, yes) ? no : List.of();
  }

  /** Whether one side has a statement certainly later than every statement of the other. */
  private static boolean later(List<Said> one, List<Said> other) {
    boolean dated = one.stream().allMatch(s -> s.first() != null);
    return dated && one.stream().anyMatch(s -> other.stream().allMatch(o -> before(o, s)));
  }

  private static boolean before(Said one, Said other) {
    LocalDate last = one.last();
    LocalDate first = other.first();
    return last != null && first != null && last.isBefore(first);
  }

  private static void contradiction(
      Map<String, List<Said>> byFinding, String specific, String general) {
    List<Said> one = byFinding.getOrDefault(specific, List.of());
    List<Said> other = byFinding.getOrDefault(general, List.of());
    if (one.isEmpty() || other.isEmpty() || !one.get(0).present() || other.get(0).present()) {
      return;
    }
    boolean firstGoes = eachBeforeSome(one, other);
    boolean secondGoes = eachBeforeSome(other, one);
    if (firstGoes || !secondGoes) {
      byFinding.remove(specific);
    }
    if (secondGoes || !firstGoes) {
      byFinding.remove(general);
    }
  }

  private static boolean eachBeforeSome(List<Said> one, List<Said> other) {
    return one.stream().allMatch(a -> other.stream().anyMatch(b -> before(a, b)));
  }

  private static String clearest(List<Antibody> states) {
    Antibody best = states.get(0);
    for (Antibody state : states) {
      if (rank(state) < rank(best)) {
        best = state;
      }
    }
    return best.state();
  }

  private static int rank(Antibody antibody) {
    return switch (antibody.state()) {
      case "positive" -> antibody.lineBlot() ? 3 : 1;
      case "negative" -> 2;
      case "weak_positive" -> 4;
      default -> 5;
    };
  }
}
