package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.zip.GZIPInputStream;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/** Reads one segment into its file. */
final class SegmentWork {
  private static final int GZIP_BUFFER = 1 << 16;
  private static final String PATIENT_START = "{\"resourceType\":\"Patient\",\"id\":\"";
  private static final String START = "{\"resourceType\":\"";
  private static final String PATIENT = "\"Patient\"";
  private static final String MEDICATION = "Medication/";

  private final CodeFilter filter;
  private final Relevance relevance;
  private final Map<String, ObjectNode> medications;
  private final Set<Long> only;
  private final LongPredicate wanted;
  private final AtomicLong progress;
  private final AtomicBoolean cancelled;

  /**
   * Work on many segments.
   *
   * @param wanted whether the Patient of a hashed id is wanted, in the second pass
   */
  SegmentWork(
      CodeFilter filter,
      Relevance relevance,
      Map<String, ObjectNode> medications,
      Set<Long> only,
      LongPredicate wanted,
      AtomicLong progress,
      AtomicBoolean cancelled) {
    this.filter = filter;
    this.relevance = relevance;
    this.medications = medications;
    this.only = only;
    this.wanted = wanted;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /** The run was stopped; nothing of this segment counts. */
  static final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Reads a segment and moves its file to its place. */
  void run(Segment segment, Path target) throws IOException {
    try (SegmentFile out = new SegmentFile(target)) {
      LineWork work = new LineWork(relevance, medications, out, only);
      for (ExportFile file : segment.files()) {
        Place start = new Place(file.name(), segment.number(), 1);
        try {
          switch (file.form()) {
            case LINES -> {
              try (InputStream in =
                  counted(new SegmentStream(file.path(), segment.from(), segment.to()))) {
                lines(in, segment, file, out, work);
              }
            }
            case GZIP -> {
              try (InputStream in =
                  new GZIPInputStream(counted(Files.newInputStream(file.path())), GZIP_BUFFER)) {
                lines(in, segment, file, out, work);
              }
            }
            default -> whole(file, start, out, work);
          }
        } catch (IOException e) {
          // what was read before counts; the rest is missing and said to be
          out.reject(
              new Place(file.name(), segment.number(), out.tally().lines() + 1),
              "the file cannot be read further: " + e.getClass().getSimpleName());
        }
      }
      out.tally().bytes(segment.bytes());
      out.finish();
    }
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        if (cancelled.get()) {
          throw new CancelledException();
        }
        int read = super.read(bytes, offset, length);
        progress.addAndGet(Math.max(0, read));
        return read;
      }
    };
  }

  private void whole(ExportFile file, Place place, SegmentFile out, LineWork work)
      throws IOException {
    out.tally().nextLine();
    try (InputStream in = counted(new BufferedInputStream(Files.newInputStream(file.path())))) {
      if (file.isOf("Bundle")) {
        BundleWork bundle = new BundleWork(work, out, place);
        try {
          StrictJson.each(
              "the bundle",
              in,
              "entry",
              entry -> {
                try {
                  bundle.entry(entry);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
        } catch (InputException e) {
          out.reject(place, LineWork.reason(e));
        }
        bundle.finish();
      } else {
        try {
          work.resource(StrictJson.object("the file", in), place);
        } catch (InputException e) {
          out.reject(place, LineWork.reason(e));
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private void lines(
      InputStream in, Segment segment, ExportFile file, SegmentFile out, LineWork work)
      throws IOException {
    new LineBlocks(in)
        .read(
            new LineBlocks.Sink() {
              @Override
              public void block(byte[] bytes, int length) throws IOException {
                if (segment.patients()) {
                  patients(bytes, length, segment, file, out, work);
                } else {
                  resources(bytes, length, segment, file, out, work);
                }
              }

              @Override
              public void tooLong(long bytes) throws IOException {
                out.reject(
                    new Place(file.name(), segment.number(), out.tally().nextLine()),
                    "longer than " + LineBlocks.LONGEST_LINE / 1_000_000 + " MB");
              }
            });
  }

  private void resources(
      byte[] bytes, int length, Segment segment, ExportFile file, SegmentFile out, LineWork work)
      throws IOException {
    String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Positions positions = filter.find(text);
    if (!medications.isEmpty()) {
      for (int at = text.indexOf(MEDICATION); at >= 0; at = text.indexOf(MEDICATION, at + 1)) {
        positions.add(at);
      }
    }
    int[] found = positions.sorted();
    boolean ascii = Utf8.ascii(bytes, 0, length);
    int next = 0;
    for (int from = 0; from < length; ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? length : end;
      long line = out.tally().nextLine();
      boolean maybe = next < found.length && found[next] < end;
      while (next < found.length && found[next] < end) {
        next++;
      }
      int first = from;
      int last = end;
      while (first < last && text.charAt(first) <= ' ') {
        first++;
      }
      while (last > first && text.charAt(last - 1) <= ' ') {
        last--;
      }
      if (first < last) {
        if (maybe || !plain(text, first, last)) {
          work.line(bytes, first, last, new Place(file.name(), segment.number(), line));
        } else if (!ascii && !Utf8.ascii(bytes, first, last) && !Utf8.valid(bytes, first, last)) {
          out.reject(new Place(file.name(), segment.number(), line), "is no UTF-8");
        } else {
          out.tally().irrelevant(1);
        }
      }
      from = end + 1;
    }
  }

  /** Looks like a whole resource of a type that tells nothing by itself. */
  private static boolean plain(String text, int from, int to) {
    if (text.charAt(to - 1) != '}') {
      return false;
    }
    if (text.startsWith(START, from)) {
      int type = from + START.length();
      return !text.startsWith("Patient\"", type) && !text.startsWith("Bundle\"", type);
    }
    int patient = text.indexOf(PATIENT, from);
    return text.charAt(from) == '{'
        && (patient < 0 || patient >= to)
        && text.substring(from, to).contains("\"resourceType\"")
        && !text.substring(from, to).contains("\"Bundle\"");
  }

  /** Patients are counted, and read where they are wanted. */
  private void patients(
      byte[] bytes, int length, Segment segment, ExportFile file, SegmentFile out, LineWork work)
      throws IOException {
    String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (int from = 0; from < length; ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? length : end;
      long line = out.tally().nextLine();
      int last = end;
      while (last > from && text.charAt(last - 1) <= ' ') {
        last--;
      }
      if (last > from) {
        Place place = new Place(file.name(), segment.number(), line);
        int quote = text.indexOf('"', from + PATIENT_START.length());
        boolean quick =
            text.startsWith(PATIENT_START, from)
                && quote > 0
                && quote < last
                && text.charAt(last - 1) == '}';
        String id = quick ? text.substring(from + PATIENT_START.length(), quote) : "";
        if (quick && id.indexOf('\\') < 0 && Utf8.ascii(bytes, from, last)) {
          long hash = Hash64.of(id);
          if (wanted.test(Hash64.of("Patient/" + id))) {
            work.line(bytes, from, last, place);
          } else {
            out.tally().use();
            out.patient(hash);
          }
        } else {
          work.line(bytes, from, last, place);
        }
      }
      from = end + 1;
    }
  }
}
