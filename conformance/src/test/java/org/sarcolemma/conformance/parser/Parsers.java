package org.sarcolemma.conformance.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sarcolemma.evaluation.cases.BadLineException;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.ChildOfRecord;
import org.sarcolemma.interchange.record.RecordReader;
import org.sarcolemma.interchange.treatment.DoseReader;
import org.sarcolemma.interchange.treatment.OrderReader;
import org.sarcolemma.interchange.treatment.PlanReader;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.server.PostedBodies;
import org.sarcolemma.server.record.CarriedRecord;

/** Every parser, by name: takes any bytes, and either reads them or refuses them as declared. */
final class Parsers {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  private final Map<String, Consumer<byte[]>> byName = new LinkedHashMap<>();

  Parsers() {
    Knowledge knowledge = KnowledgeFiles.load();
    CodeBook codes = CodeBook.shipped(knowledge);
    RecordReader records = new RecordReader(knowledge);
    DoseReader doses = new DoseReader(TreatmentFiles.load());
    PostedBodies posted = new PostedBodies(knowledge);
    // told apart by content: FHIR, phenopacket, case
    byName.put("record", bytes -> records.read("fuzz", json(bytes)));
    byName.put("child of a record", bytes -> ChildOfRecord.read("fuzz", json(bytes), codes, DAY));
    byName.put("dose line", bytes -> doses.read(bytes, 0, bytes.length));
    byName.put("plan", bytes -> PlanReader.read("fuzz", json(bytes), DAY));
    byName.put("order", bytes -> OrderReader.read("fuzz", json(bytes), DAY));
    byName.put("evaluation cases", Parsers::cases);
    byName.put("table", bytes -> CodeBook.read(instead("codes.csv", bytes), knowledge));
    byName.put("form of a child", posted::child);
    byName.put("form of a treatment", posted::treatment);
    byName.put("posted file", posted::file);
    byName.put("carried record", bytes -> CarriedRecord.read(new String(bytes, UTF_8)));
  }

  Map<String, Consumer<byte[]>> byName() {
    return new LinkedHashMap<>(byName);
  }

  /** Lets a parser at some bytes; throws what is not declared. */
  void read(String parser, byte[] bytes) {
    try {
      byName.getOrDefault(parser, none -> {}).accept(bytes);
    } catch (InputException | BadLineException | KnowledgeException declared) {
      // one line for whoever sent it
    }
  }

  private static ObjectNode json(byte[] bytes) {
    return StrictJson.object("fuzz", new ByteArrayInputStream(bytes));
  }

  private static void cases(byte[] bytes) {
    try {
      CaseFile.read("fuzz", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped files with one of them replaced. */
  private static KnowledgeSource instead(String file, byte[] bytes) {
    KnowledgeSource shipped = KnowledgeSource.shipped();
    return name -> name.equals(file) ? bytes : shipped.read(name);
  }
}
