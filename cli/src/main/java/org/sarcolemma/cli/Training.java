package org.sarcolemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The run from which the JVM learns which classes a start needs. The script starts it once after a
 * build, with {@code -XX:ArchiveClassesAtExit}; what it prints is of no interest, and a command
 * that fails only makes later starts slower.
 */
final class Training {

  /** The everyday commands. Each gets the training child on its standard input. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("assess", "-"),
          List.of("assess", "-", "--format", "json"),
          List.of("assess", "-", "--format", "html"),
          List.of("predict", "-", "--stage", "bedside"),
          List.of("knowledge", "check"),
          List.of("--help"));

  /** Scripts, style sheets and pages of our own that a page names. */
  private static final Pattern LINK = Pattern.compile("(?:src|href)=\"(/[^\"#]*)\"");

  private static final Pattern ADDRESS = Pattern.compile("http://[\\w.\\[\\]:-]+:\\d+");
  private static final int STEPS_TO_READY = 200;
  private static final int STEP_MILLISECONDS = 50;

  private Training() {}

  /** Trains for {@code serve}, or else for the short commands. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments[0].equals("serve")) {
      serve();
    } else {
      commands();
    }
    System.exit(0);
  }

  private static void commands() throws IOException {
    byte[] child = trainingChild();
    for (List<String> command : COMMANDS) {
      Main.run(command.toArray(String[]::new), new ByteArrayInputStream(child), silent(), silent());
    }
  }

  private static byte[] trainingChild() throws IOException {
    try (InputStream in = Training.class.getResourceAsStream("training-child.json")) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  /**
   * Starts the server on a free port and asks for the first page and all it links to; its first
   * output with an address says that it is ready.
   */
  private static void serve() throws IOException, InterruptedException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, UTF_8);
    String[] command = {"serve", "--port", "0"};
    Thread server = new Thread(() -> Main.run(command, InputStream.nullInputStream(), out, out));
    server.setDaemon(true);
    server.start();
    Matcher address = ADDRESS.matcher("");
    for (int step = 0; step < STEPS_TO_READY && !address.find(); step++) {
      server.join(STEP_MILLISECONDS);
      address.reset(printed.toString(UTF_8));
    }
    if (address.reset().find()) {
      Matcher link = LINK.matcher(get(address.group() + "/"));
      while (link.find()) {
        get(address.group() + link.group(1));
      }
    }
  }

  private static String get(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      return "";
    }
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), UTF_8);
    }
  }

  private static PrintStream silent() {
    return new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
  }
}
