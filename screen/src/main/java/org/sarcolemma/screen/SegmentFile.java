package org.sarcolemma.screen;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What was found in one segment. It is written beside its place and moved there when it is whole,
 * so that a run that was killed has done a segment or has not.
 */
final class SegmentFile implements AutoCloseable {
  /** What a line of the file is. */
  private static final int KEPT = 1;

  private static final int REJECT = 2;
  private static final int DELETED = 3;
  private static final int PERSON = 4;
  private static final int PATIENT = 5;
  private static final int END = 6;
  private static final int MOST_REJECTS = 200;
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path draft;
  private final DataOutputStream out;
  private final Tally tally = new Tally();
  private int rejects;
  private boolean done;

  SegmentFile(Path target) throws IOException {
    this.target = target;
    this.draft = target.resolveSibling(target.getFileName() + ".draft");
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), BUFFER));
  }

  Tally tally() {
    return tally;
  }

  void keep(KeptRecord record) throws IOException {
    out.writeByte(KEPT);
    record.write(out);
  }

  /** A resource that could not be used: counted always, listed the first few times. */
  void reject(Place place, String reason) throws IOException {
    tally.reject(reason);
    if (rejects++ < MOST_REJECTS) {
      out.writeByte(REJECT);
      out.writeUTF(place.file());
      out.writeInt(place.segment());
      out.writeLong(place.line());
      out.writeUTF(reason);
    }
  }

  /** A resource that is said to have been deleted on the server. */
  void deleted(String name) throws IOException {
    out.writeByte(DELETED);
    out.writeUTF(name);
  }

  /** What a Patient resource tells, as JSON without names and addresses. */
  void person(String key, String json) throws IOException {
    out.writeByte(PERSON);
    out.writeUTF(key);
    out.writeUTF(json);
  }

  /** That there is a patient. */
  void patient(long hash) throws IOException {
    out.writeByte(PATIENT);
    out.writeLong(hash);
  }

  /** Ends the file and moves it to its place. */
  void finish() throws IOException {
    out.writeByte(END);
    tally.write(out);
    out.close();
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    done = true;
  }

  @Override
  public void close() throws IOException {
    if (!done) {
      out.close();
      Files.deleteIfExists(draft);
    }
  }

  /** Told what stands in a finished file. */
  interface Reader {
    default void kept(KeptRecord record) {}

    default void rejected(Place place, String reason) {}

    default void deleted(String name) {}

    default void person(String key, String json) {}

    default void patient(long hash) {}

    default void tally(Tally tally) {}
  }

  /** Reads a finished file. */
  static void read(Path file, Reader reader) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      while (true) {
        switch (in.readByte()) {
          case KEPT -> reader.kept(KeptRecord.read(in));
          case REJECT ->
              reader.rejected(new Place(in.readUTF(), in.readInt(), in.readLong()), in.readUTF());
          case DELETED -> reader.deleted(in.readUTF());
          case PERSON -> reader.person(in.readUTF(), in.readUTF());
          case PATIENT -> reader.patient(in.readLong());
          default -> {
            reader.tally(Tally.read(in));
            return;
          }
        }
      }
    }
  }
}
