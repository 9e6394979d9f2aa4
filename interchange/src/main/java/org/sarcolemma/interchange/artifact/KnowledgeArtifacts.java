package org.sarcolemma.interchange.artifact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.fhir.FindingsForm;
import org.sarcolemma.interchange.treatment.DrugCodes;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.plan.PlanRules;

/**
 * Everything this software knows, as FHIR R4 artifacts.
 *
 * <pre>{@code
 * KnowledgeArtifacts.of(knowledge, codes, formulary, rules, source).find("Questionnaire", "findings");
 * }</pre>
 */
public final class KnowledgeArtifacts {
  private final Map<String, ObjectNode> byName = new TreeMap<>();
  private final MappedCodes mapped;

  private KnowledgeArtifacts(MappedCodes mapped) {
    this.mapped = mapped;
  }

  /**
   * The artifacts of one version of the knowledge.
   *
   * @param source the files behind it, for the tables
   */
  public static KnowledgeArtifacts of(
      Knowledge knowledge,
      CodeBook codes,
      Formulary formulary,
      PlanRules rules,
      KnowledgeSource source) {
    Understood understood = new Understood(knowledge, codes);
    Advice advice = new Advice(knowledge);
    EvidenceArtifacts evidence = new EvidenceArtifacts(knowledge);
    List<ObjectNode> all = new ArrayList<>();
    all.add(FindingsForm.of(knowledge));
    all.addAll(new Asked(knowledge, codes).systems());
    all.addAll(understood.valueSets());
    all.add(understood.codesToFindings());
    all.add(understood.answers());
    all.addAll(new Regimens(formulary, new DrugCodes(codes)).all());
    all.addAll(advice.tests());
    all.add(advice.workUp());
    all.add(advice.treatment(formulary, rules));
    all.addAll(evidence.all());
    all.add(evidence.tables(source));
    all.add(library(knowledge, all));
    KnowledgeArtifacts artifacts = new KnowledgeArtifacts(understood.counted());
    all.forEach(artifacts::put);
    return artifacts;
  }

  private void put(ObjectNode artifact) {
    String name = name(artifact);
    if (byName.put(name, artifact) != null) {
      throw new IllegalStateException(name + " stands twice");
    }
  }

  private static String name(ObjectNode artifact) {
    return artifact.path("resourceType").asText() + "-" + artifact.path("id").asText();
  }

  /** What the package is made of. */
  private static ObjectNode library(Knowledge knowledge, List<ObjectNode> parts) {
    ObjectNode library =
        Artifact.experimental(
            Artifact.of(
                "Library",
                "knowledge",
                knowledge.version(),
                "Necrotizing myopathy in children: findings, differential, advice, doses"));
    Artifact.concept(
        library.putObject("type"),
        "http://terminology.hl7.org/CodeSystem/library-type",
        "asset-collection",
        "knowledge");
    ArrayNode related = library.putArray("relatedArtifact");
    for (ObjectNode part : parts) {
      related.addObject().put("type", "composed-of").put("resource", part.path("url").asText());
    }
    return library;
  }

  /** Every artifact, by type and id: {@code Questionnaire-findings}. */
  public Map<String, ObjectNode> all() {
    return new TreeMap<>(byName);
  }

  /** One artifact. */
  public Optional<ObjectNode> find(String type, String id) {
    return Optional.ofNullable(byName.get(type + "-" + id));
  }

  /** How many codes say something. */
  public MappedCodes mapped() {
    return mapped;
  }
}
