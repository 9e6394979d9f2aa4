package org.sarcolemma.screen;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What became of the resources of a segment: each is used, irrelevant or rejected. */
final class Tally {
  /** Resources that bear on a screen or tell of a patient. */
  private long used;

  /** Resources in which no screen asks for anything. */
  private long irrelevant;

  /** Lines, blank ones too, so that places in a file can be told. */
  private long lines;

  private long bytes;
  private final TreeMap<String, Long> rejected = new TreeMap<>();

  long used() {
    return used;
  }

  long irrelevant() {
    return irrelevant;
  }

  long lines() {
    return lines;
  }

  long bytes() {
    return bytes;
  }

  long rejected() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How often each reason to reject was given. */
  Map<String, Long> reasons() {
    return new TreeMap<>(rejected);
  }

  void use() {
    used++;
  }

  void irrelevant(long more) {
    irrelevant += more;
  }

  void reject(String reason) {
    rejected.merge(reason, 1L, Long::sum);
  }

  long nextLine() {
    return ++lines;
  }

  void lines(long more) {
    lines += more;
  }

  void bytes(long more) {
    bytes += more;
  }

  void add(Tally other) {
    used += other.used;
    irrelevant += other.irrelevant;
    lines += other.lines;
    bytes += other.bytes;
    other.rejected.forEach((reason, times) -> rejected.merge(reason, times, Long::sum));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(used);
    out.writeLong(irrelevant);
    out.writeLong(lines);
    out.writeLong(bytes);
    out.writeInt(rejected.size());
    for (Map.Entry<String, Long> reason : rejected.entrySet()) {
      out.writeUTF(reason.getKey());
      out.writeLong(reason.getValue());
    }
  }

  static Tally read(DataInputStream in) throws IOException {
    Tally tally = new Tally();
    tally.used = in.readLong();
    tally.irrelevant = in.readLong();
    tally.lines = in.readLong();
    tally.bytes = in.readLong();
    int reasons = in.readInt();
    for (int i = 0; i < reasons; i++) {
      tally.rejected.put(in.readUTF(), in.readLong());
    }
    return tally;
  }
}
