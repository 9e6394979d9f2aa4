package org.sarcolemma.testkit.population;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Writes patients as a bulk export: one kind of resource a file, in any order, cut and zipped. */
public final class ExportWriter {
  private ExportWriter() {}

  /**
   * Writes a plain export: one file for each type, nothing shuffled.
   *
   * @return the folder
   */
  public static Path plain(Path folder, Iterable<MadeUp> patients) {
    Map<String, OutputStream> files = new TreeMap<>();
    try {
      Files.createDirectories(folder);
      for (MadeUp patient : patients) {
        line(folder, files, patient.patient());
        for (String resource : patient.resources()) {
          line(folder, files, resource);
        }
      }
      for (OutputStream file : files.values()) {
        file.close();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(Path folder, Map<String, OutputStream> files, String resource)
      throws IOException {
    String type = type(resource);
    OutputStream file = files.get(type);
    if (file == null) {
      file =
          new BufferedOutputStream(
              Files.newOutputStream(folder.resolve(type + ".ndjson")), 1 << 20);
      files.put(type, file);
    }
    file.write(resource.getBytes(StandardCharsets.UTF_8));
    file.write('\n');
  }

  /** The type of a resource as these are written. */
  public static String type(String resource) {
    int from = "{\"resourceType\":\"".length();
    return resource.substring(from, resource.indexOf('"', from));
  }

  /** Writes the same in another order, cut into parts of which some are zipped. */
  public static Path shuffled(Path folder, List<MadeUp> patients, Random random) {
    Map<String, List<String>> byType = new TreeMap<>();
    for (MadeUp patient : patients) {
      List<String> all = new ArrayList<>(patient.resources());
      all.add(patient.patient());
      for (String resource : all) {
        byType.computeIfAbsent(type(resource), t -> new ArrayList<>()).add(resource);
      }
    }
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, List<String>> type : byType.entrySet()) {
        List<String> lines = type.getValue();
        Collections.shuffle(lines, random);
        int parts = 1 + random.nextInt(3);
        for (int part = 0; part < parts; part++) {
          List<String> some =
              lines.subList(lines.size() * part / parts, lines.size() * (part + 1) / parts);
          part(folder, type.getKey(), part, some, random);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void part(Path folder, String type, int number, List<String> lines, Random random)
      throws IOException {
    boolean zipped = random.nextBoolean();
    String end = random.nextBoolean() ? "\n" : "\r\n";
    String text = String.join(end, lines) + (random.nextBoolean() ? end : "");
    // names sort Patient files before, between or after the others
    String name = (char) ('a' + random.nextInt(26)) + "." + type + "." + number + ".ndjson";
    try (OutputStream raw = Files.newOutputStream(folder.resolve(zipped ? name + ".gz" : name));
        OutputStream out = zipped ? new GZIPOutputStream(raw) : raw) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
