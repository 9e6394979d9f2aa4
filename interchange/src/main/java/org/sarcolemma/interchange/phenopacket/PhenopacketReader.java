package org.sarcolemma.interchange.phenopacket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.interchange.CaseWords;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.patient.Age;

/**
 * Reads a phenopacket of version 2 in JSON: features with excluded ones as absent, measurements,
 * causal genes. Diseases, treatments, samples and files are listed and not used. Version 1 is
 * refused: it says "negated" where version 2 says "excluded", and the one must not be read as the
 * other.
 */
public final class PhenopacketReader {
  private static final double MONTHS_A_YEAR = 12;
  private static final double DAYS_A_YEAR = 365.25;
  private static final List<String> KNOWN = List.of("phenotypicFeatures", "phenotypic_features");

  private final FhirReader records;
  private final CaseWords words;

  /**
   * A reader that hands what it understood to a reader of records.
   *
   * @param records reads the packet once it is in the words of FHIR
   * @param words the table in which genes are looked up
   */
  public PhenopacketReader(FhirReader records, CaseWords words) {
    this.records = records;
    this.words = words;
  }

  /** Whether an input is a phenopacket, by its content. */
  public static boolean reads(ObjectNode json) {
    return KNOWN.stream().anyMatch(json::has) || json.has("metaData") || json.has("meta_data");
  }

  /**
   * Reads one packet.
   *
   * @param name what the input is called, for messages
   * @throws InputException when it is of another version or has a key no version 2 has
   */
  public ReadPatient read(String name, ObjectNode json) {
    Packet packet = new Packet(name, json);
    String version = packet.at("metaData").path("phenopacketSchemaVersion").asText("");
    if (!version.startsWith("2")) {
      throw new InputException(
          name + ": is a phenopacket of schema version '" + version + "'; 2.0 was expected");
    }
    return records.read(name, new RecordOfPacket(packet, words).bundle(), seenAt(packet));
  }

  private static Optional<Age> seenAt(Packet packet) {
    JsonNode subject = packet.at("subject");
    return age(
        packet.at(subject, "timeAtLastEncounter").path("age").path("iso8601duration").asText(""));
  }

  /** An ISO 8601 duration such as P9Y4M as an age; empty when it is none. */
  static Optional<Age> age(String duration) {
    try {
      Period period = Period.parse(duration);
      double years =
          period.getYears() + period.getMonths() / MONTHS_A_YEAR + period.getDays() / DAYS_A_YEAR;
      return Optional.of(new Age(years));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
