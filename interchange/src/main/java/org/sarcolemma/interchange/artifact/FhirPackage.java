package org.sarcolemma.interchange.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sarcolemma.interchange.SoftwareVersion;
import org.sarcolemma.interchange.fhir.Addresses;

/**
 * The artifacts as a FHIR package: a folder {@code package} with {@code package.json}, {@code
 * .index.json} and a file for each resource, and the same as {@code
 * org.sarcolemma.knowledge-VERSION.tgz}.
 */
public final class FhirPackage {
  private static final String NAME = "org.sarcolemma.knowledge";
  private static final String FOLDER = "package/";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, byte[]> files = new TreeMap<>();

  /**
   * A package.
   *
   * @param day day it is made
   */
  public FhirPackage(KnowledgeArtifacts artifacts, LocalDate day) {
    Map<String, ObjectNode> all = artifacts.all();
    ObjectNode capability = Capability.statement(day, false);
    all.put("CapabilityStatement-sarcolemma", capability);
    ObjectNode index = Artifact.object().put("index-version", 1);
    ArrayNode list = index.putArray("files");
    all.forEach(
        (name, artifact) -> {
          files.put(FOLDER + name + ".json", bytes(artifact));
          ObjectNode entry = list.addObject().put("filename", name + ".json");
          for (String key : new String[] {"resourceType", "id", "url", "version", "kind"}) {
            if (artifact.path(key).isTextual()) {
              entry.put(key, artifact.path(key).asText());
            }
          }
        });
    files.put(FOLDER + ".index.json", bytes(index));
    files.put(FOLDER + "package.json", bytes(manifest(day)));
  }

  /** Version of the package: that of the software, in the form packages want. */
  public static String version() {
    String version = SoftwareVersion.current();
    return version.matches("[0-9]+\\.[0-9]+\\.[0-9]+(-[A-Za-z0-9.-]+)?") ? version : "0.0.0-dev";
  }

  private static ObjectNode manifest(LocalDate day) {
    ObjectNode manifest = Artifact.object().put("name", NAME).put("version", version());
    manifest.put("canonical", Addresses.BASE.substring(0, Addresses.BASE.length() - 1));
    manifest.put("title", "Knowledge of Sarcolemma: necrotizing myopathy in children");
    manifest.put(
        "description",
        "Draft artifacts that propose and order nothing. Each data set keeps its own licence.");
    manifest.put("author", "Sarcolemma");
    manifest.put("type", "Conformance").put("date", day.toString().replace("-", "") + "000000");
    manifest.putArray("fhirVersions").add("4.0.1");
    manifest.putObject("dependencies").put("hl7.fhir.r4.core", "4.0.1");
    return manifest;
  }

  private static byte[] bytes(ObjectNode json) {
    try {
      return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
          .getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can always be written", e);
    }
  }

  /** The files, by name. */
  public Map<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /**
   * Writes folder and archive; the folder is made when it is not there.
   *
   * @return the archive
   */
  public Path write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(FOLDER));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    Path archive = folder.resolve(NAME + "-" + version() + ".tgz");
    Files.write(archive, TarArchive.of(files));
    return archive;
  }
}
