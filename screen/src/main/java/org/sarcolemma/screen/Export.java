package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/**
 * The files of an export: everything in the folder that can hold resources, and what its manifest
 * says of them.
 *
 * @param files what is read, sorted by name
 * @param base address of the server that made it, ending in a slash; empty when not told
 * @param asOf day of the export, as its manifest tells it; empty when not told
 * @param notes what the reader of the result must know: files that are missing, errors reported
 */
record Export(List<ExportFile> files, String base, String asOf, List<String> notes) {
  private static final Pattern TYPE = Pattern.compile("\"resourceType\"\\s*:\\s*\"([A-Za-z]+)\"");
  private static final int HEAD = 4096;
  private static final long LARGEST_MANIFEST = 64_000_000;

  Export {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  /**
   * Looks through a folder.
   *
   * @throws InputException when it is no folder or holds no resources
   */
  static Export open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + ": is no folder; a FHIR bulk export folder was expected");
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(Files::isRegularFile).sorted().toList();
    }
    List<ExportFile> files = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    String base = "";
    String asOf = "";
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      String lower = name.toLowerCase(Locale.ROOT);
      boolean gzip = lower.endsWith(".gz");
      String bare = gzip ? lower.substring(0, lower.length() - ".gz".length()) : lower;
      if (bare.endsWith(".ndjson") || bare.endsWith(".jsonl")) {
        ExportFile.Form form = gzip ? ExportFile.Form.GZIP : ExportFile.Form.LINES;
        files.add(new ExportFile(name, path, Files.size(path), form, type(path, gzip)));
      } else if (bare.endsWith(".json") && !gzip) {
        String type = type(path, false);
        if (type.isEmpty() && Files.size(path) < LARGEST_MANIFEST && isManifest(path)) {
          ObjectNode manifest = manifest(name, path);
          base = base(manifest.path("request").asText(""));
          asOf = day(manifest.path("transactionTime").asText(""));
          notes.addAll(missing(manifest, folder));
        } else {
          files.add(new ExportFile(name, path, Files.size(path), ExportFile.Form.WHOLE, type));
        }
      } else {
        notes.add(name + ": no .ndjson, .ndjson.gz or .json file; not read");
      }
    }
    if (files.isEmpty()) {
      throw new InputException(
          folder
              + ": holds no .ndjson, .ndjson.gz or .json file; a FHIR bulk export folder was"
              + " expected");
    }
    return new Export(files, base, asOf, notes);
  }

  private static String type(Path path, boolean gzip) {
    byte[] head = new byte[HEAD];
    int read = 0;
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path));
        InputStream in = gzip ? new GZIPInputStream(raw) : raw) {
      read = in.readNBytes(head, 0, HEAD);
    } catch (IOException e) {
      // said again, with its reason, when it is read
      return "";
    }
    Matcher type = TYPE.matcher(new String(head, 0, read, StandardCharsets.ISO_8859_1));
    return type.find() ? type.group(1) : "";
  }

  private static boolean isManifest(Path path) throws IOException {
    byte[] head = new byte[HEAD];
    try (InputStream in = Files.newInputStream(path)) {
      String text = new String(head, 0, in.readNBytes(head, 0, HEAD), StandardCharsets.UTF_8);
      return text.contains("\"transactionTime\"") || text.contains("\"output\"");
    }
  }

  private static ObjectNode manifest(String name, Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return StrictJson.object(name, in);
    }
  }

  /** The server's address in the address of the request, as far as the operation. */
  private static String base(String request) {
    int operation = request.indexOf("/$");
    String before = operation < 0 ? "" : request.substring(0, operation);
    int query = before.indexOf('?');
    before = query < 0 ? before : before.substring(0, query);
    before = before.replaceAll("/(Patient|Group(/[^/]+)?)$", "");
    return before.isEmpty() ? "" : before + "/";
  }

  private static String day(String time) {
    return time.length() >= 10 ? time.substring(0, 10) : "";
  }

  /** What the manifest lists and the folder does not hold, and what the server complained of. */
  private static List<String> missing(ObjectNode manifest, Path folder) throws IOException {
    List<String> notes = new ArrayList<>();
    Set<String> here = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(p -> here.add(p.getFileName().toString()));
    }
    for (String list : List.of("output", "deleted", "error")) {
      for (JsonNode item : manifest.path(list)) {
        String url = item.path("url").asText("");
        String file = url.substring(url.lastIndexOf('/') + 1).replaceAll("[?#].*$", "");
        if (!file.isEmpty() && !here.contains(file) && !here.contains(file + ".gz")) {
          notes.add("the manifest lists " + file + " (" + list + "), which is not in the folder");
        }
      }
    }
    if (!manifest.path("error").isEmpty()) {
      notes.add("the server reported errors while it exported: the export may not be whole");
    }
    for (JsonNode link : manifest.path("link")) {
      if (link.path("relation").asText().equals("next")) {
        notes.add("the manifest has a next page: the export may not be whole");
      }
    }
    return notes;
  }
}
