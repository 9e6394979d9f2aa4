package org.sarcolemma.screen;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Screens;

/**
 * Asks the screens of every patient of an export.
 *
 * <pre>{@code
 * ScreenResult result = new Screener(sarcolemma, codes, screens, asked).run(options);
 * }</pre>
 *
 * <p>First everything but Patient files is read once, and what may matter is kept in the state
 * folder; then Patient files, for age, sex and death of those whom a screen may find and for the
 * number of patients; then each of those is asked. A run that was killed goes on where it was.
 */
public final class Screener {
  private final Sarcolemma sarcolemma;
  private final CodeBook codes;
  private final Screens screens;
  private final Set<String> asked;
  private final AtomicLong progress = new AtomicLong();
  private final AtomicLong total = new AtomicLong();
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * A screener.
   *
   * @param asked everything the screens ask for, see {@code ScreenFile.asked}
   */
  public Screener(Sarcolemma sarcolemma, CodeBook codes, Screens screens, Set<String> asked) {
    this.sarcolemma = sarcolemma;
    this.codes = codes;
    this.screens = screens;
    this.asked = new TreeSet<>(asked);
  }

  /** Bytes read so far, by any thread. */
  public long progress() {
    return progress.get();
  }

  /** Bytes there are to read; 0 before that is known. */
  public long total() {
    return total.get();
  }

  /** Stops a run; what is done stays done. */
  public void cancel() {
    cancelled.set(true);
  }

  /**
   * Runs, or goes on with a run.
   *
   * @throws InputException when the folder holds no export, or the screen is unknown
   */
  public ScreenResult run(ScreenOptions options) throws IOException {
    long start = System.nanoTime();
    Screens chosen =
        options
            .screen()
            .map(
                id -> {
                  if (screens.named(id).isEmpty()) {
                    throw new InputException(
                        "--screen '"
                            + id
                            + "' is unknown; accepted: "
                            + String.join(", ", screens.all().stream().map(s -> s.id()).toList()));
                  }
                  return screens.only(id);
                })
            .orElse(screens);
    Export export = Export.open(options.export());
    total.set(export.files().stream().mapToLong(ExportFile::bytes).sum());
    List<String> identity =
        List.of(
            "sarcolemma screen state 1",
            sarcolemma.knowledge().version(),
            chosen.all().toString(),
            export.base());
    StateFolder state = StateFolder.open(options.state(), StateFolder.identity(export, identity));
    ScreenRun run =
        new ScreenRun(
            sarcolemma, codes, asked, options, chosen, export, state, progress, cancelled);
    ScreenResult result;
    try {
      result = run.run(start);
    } catch (SegmentWork.CancelledException e) {
      throw new InputException("the run was stopped; what is done stays done", e);
    }
    state.delete();
    return result;
  }
}
