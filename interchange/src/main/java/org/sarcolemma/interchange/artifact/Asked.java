package org.sarcolemma.interchange.artifact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.interchange.fhir.AnswerCodes;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodedAnswer;
import org.sarcolemma.knowledge.codes.CodedConcept;

/** Our own vocabularies: what is asked, what is answered, diseases, tests, and meanings. */
final class Asked {
  private static final String CODE_SYSTEM = "CodeSystem";

  private final Knowledge knowledge;
  private final CodeBook codes;

  Asked(Knowledge knowledge, CodeBook codes) {
    this.knowledge = knowledge;
    this.codes = codes;
  }

  List<ObjectNode> systems() {
    List<ObjectNode> systems = new ArrayList<>();
    ObjectNode asked = system("asked", "Findings and quantities that are asked of a child");
    for (Finding finding : knowledge.findings().values()) {
      concept(asked, finding.id(), finding.label()).put("definition", finding.question());
    }
    for (String quantity : knowledge.quantities().keySet()) {
      if (!knowledge.findings().containsKey(quantity)) {
        concept(asked, quantity, knowledge.label(quantity));
      }
    }
    systems.add(asked);
    ObjectNode diseases = system("hypothesis", "Diseases that are considered");
    for (Hypothesis hypothesis : knowledge.tree().nodes()) {
      concept(diseases, hypothesis.id(), hypothesis.label());
    }
    systems.add(diseases);
    ObjectNode tests = system("test", "Tests that can be proposed");
    for (MedicalTest test : knowledge.tests().values()) {
      concept(tests, test.id(), test.label());
    }
    systems.add(tests);
    ObjectNode own = system("concept", "Things for which no public code was found");
    for (CodedConcept concept : codes.concepts()) {
      if (concept.system().equals(Understood.OWN)) {
        concept(own, codes.plainCode(concept), concept.label());
      }
    }
    systems.add(own);
    ObjectNode says = system("coded-answer", "What a coded result may say");
    for (CodedAnswer answer : CodedAnswer.values()) {
      concept(says, Understood.word(answer), Understood.word(answer).replace('-', ' '));
    }
    systems.add(says);
    systems.add(AnswerCodes.codeSystem());
    return systems;
  }

  private ObjectNode system(String id, String title) {
    ObjectNode system = Artifact.of(CODE_SYSTEM, id, knowledge.version(), title);
    Artifact.experimental(system);
    system.put("caseSensitive", true).put("content", "complete").putArray("concept");
    return system;
  }

  private static ObjectNode concept(ObjectNode system, String code, String display) {
    ArrayNode concepts = system.withArray("concept");
    return concepts.addObject().put("code", code).put("display", display);
  }
}
