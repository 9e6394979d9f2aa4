package org.sarcolemma.conformance.parser;

import java.util.Arrays;
import java.util.List;

/** The target of the fuzzer: the first byte says which parser reads the rest. */
public final class AnyParser {
  private static final int BYTE = 0xff;
  private static final Parsers PARSERS = new Parsers();
  private static final List<String> NAMES = List.copyOf(PARSERS.byName().keySet());

  private AnyParser() {}

  /** Called by Jazzer once, before it begins to count time: loads the knowledge. */
  public static void fuzzerInitialize() {
    if (NAMES.isEmpty()) {
      throw new IllegalStateException("there is no parser");
    }
  }

  /** Called by Jazzer with inputs it makes up. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 1) {
      String parser = NAMES.get((input[0] & BYTE) % NAMES.size());
      PARSERS.read(parser, Arrays.copyOfRange(input, 1, input.length));
    }
  }
}
