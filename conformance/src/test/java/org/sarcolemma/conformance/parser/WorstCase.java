package org.sarcolemma.conformance.parser;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Gives every parser the worst 1 MiB of each sort and prints how long each took. Run in a JVM with
 * a small heap: what needs more ends it.
 */
public final class WorstCase {
  private static final long NANOS_A_MILLI = 1_000_000;

  private WorstCase() {}

  /** Prints "parser; input; milliseconds" for each. */
  public static void main(String[] arguments) {
    Parsers parsers = new Parsers();
    Map<String, Supplier<byte[]>> inputs = WorstInputs.all();
    for (String input : inputs.keySet()) {
      byte[] bytes = inputs.getOrDefault(input, () -> new byte[0]).get();
      for (String parser : parsers.byName().keySet()) {
        long start = System.nanoTime();
        try {
          parsers.read(parser, bytes);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
          System.out.println("FAULT; " + parser + "; " + input + "; " + tooMuch);
        } catch (RuntimeException undeclared) {
          System.out.println("FAULT; " + parser + "; " + input + "; " + undeclared);
        }
        long millis = (System.nanoTime() - start) / NANOS_A_MILLI;
        System.out.println("TIME; " + millis + "; " + parser + "; " + input);
      }
    }
    System.out.println("DONE");
  }
}
