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
import java.util.Arrays;
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
  private static final byte[] START_BYTES =
      "{\"resourceType\":\"".getBytes(StandardCharsets.ISO_8859_1);
  private static final String PATIENT = "\"Patient\"";
  private static final String REFERENCE = "Patient/";
  private static final String MEDICATION = "Medication/";

  private final CodeFilter filter;
  private final Relevance relevance;
  private final Map<String, ObjectNode> medications;
  private final Set<Long> sized;
  private final LongPredicate wanted;
  private final AtomicLong progress;
  private final AtomicBoolean cancelled;

  /**
   * Work on many segments.
   *
   * @param sized hashes of the patients whose weight and height are wanted
   * @param wanted whether the Patient of a hashed id is wanted, in the second pass
   */
  SegmentWork(
      CodeFilter filter,
      Relevance relevance,
      Map<String, ObjectNode> medications,
      Set<Long> sized,
      LongPredicate wanted,
      AtomicLong progress,
      AtomicBoolean cancelled) {
    this.filter = filter;
    this.relevance = relevance;
    this.medications = medications;
    this.sized = sized;
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
      LineWork work = new LineWork(relevance, medications, out, sized);
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
                  new ReadAhead(
                      new GZIPInputStream(
                          counted(Files.newInputStream(file.path())), GZIP_BUFFER))) {
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
    Positions positions = new Positions();
    Positions sizePositions = new Positions();
    filter.find(bytes, text, positions, sizePositions);
    if (!medications.isEmpty()) {
      for (int at = text.indexOf(MEDICATION); at >= 0; at = text.indexOf(MEDICATION, at + 1)) {
        positions.add(at);
      }
    }
    int[] found = positions.sorted();
    int[] sizes = sizePositions.sorted();
    int nextSize = 0;
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
      boolean size = nextSize < sizes.length && sizes[nextSize] < end;
      while (nextSize < sizes.length && sizes[nextSize] < end) {
        nextSize++;
      }
      maybe |= size && mayBeSized(text, from, end);
      int first = from;
      int last = end;
      while (first < last && blank(bytes[first])) {
        first++;
      }
      while (last > first && blank(bytes[last - 1])) {
        last--;
      }
      if (first < last) {
        if (maybe || !plain(bytes, text, first, last)) {
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

  /**
   * Whether a line may be about a patient whose weight and height are wanted. A line that does not
   * name its patient in the usual way may be.
   */
  private boolean mayBeSized(String text, int from, int to) {
    int at = text.indexOf(REFERENCE, from);
    if (at < 0 || at >= to) {
      return true;
    }
    for (; at >= 0 && at < to; at = text.indexOf(REFERENCE, at + 1)) {
      int end = at + REFERENCE.length();
      while (end < to && text.charAt(end) != '"' && text.charAt(end) != '/') {
        end++;
      }
      if (sized.contains(Hash64.of(text.substring(at, end)))) {
        return true;
      }
    }
    return text.substring(from, to).indexOf('\\') >= 0;
  }

  private static boolean blank(byte c) {
    return c >= 0 && c <= ' ';
  }

  /** Looks like a whole resource of a type that tells nothing by itself. */
  private static boolean plain(byte[] bytes, String text, int from, int to) {
    if (bytes[to - 1] != '}') {
      return false;
    }
    int type = from + START_BYTES.length;
    if (type < to && Arrays.equals(bytes, from, type, START_BYTES, 0, START_BYTES.length)) {
      boolean person = bytes[type] == 'P' && text.startsWith("Patient\"", type);
      return !person && !(bytes[type] == 'B' && text.startsWith("Bundle\"", type));
    }
    String line = text.substring(from, to);
    return line.startsWith("{")
        && line.contains("\"resourceType\"")
        && !line.contains(PATIENT)
        && !line.contains("\"Bundle\"");
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
