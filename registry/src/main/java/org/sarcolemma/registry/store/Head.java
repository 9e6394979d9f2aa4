package org.sarcolemma.registry.store;

/**
 * Where a chain ends. Written down elsewhere, it shows later that nothing up to it was changed or
 * cut off.
 *
 * @param position of the last line; 0 when there is none
 * @param hash of the last line
 */
public record Head(long position, String hash) {
  /** Of a chain without lines. */
  public static final Head EMPTY = new Head(0, Link.START);

  /** As people write it down: {@code 120:ab12...}. */
  @Override
  public String toString() {
    return position + ":" + hash;
  }
}
