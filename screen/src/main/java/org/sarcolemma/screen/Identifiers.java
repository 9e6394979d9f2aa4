package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.interchange.StrictJson;

/** Which patient an identifier names; one that names two names none. */
final class Identifiers {
  private Identifiers() {}

  static Map<String, String> of(List<Path> files) throws IOException {
    Map<String, String> patients = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Path file : files) {
      SegmentFile.read(
          file,
          new SegmentFile.Reader() {
            @Override
            public void person(String key, String json) {
              for (JsonNode identifier :
                  StrictJson.object("the patient", json).path("identifier")) {
                PatientKey.identifierKey(identifier)
                    .ifPresent(
                        name -> {
                          String other = patients.put(name, key);
                          if (other != null && !other.equals(key)) {
                            twice.add(name);
                          }
                        });
              }
            }
          });
    }
    patients.keySet().removeAll(twice);
    return patients;
  }
}
