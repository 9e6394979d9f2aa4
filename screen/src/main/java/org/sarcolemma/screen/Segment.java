package org.sarcolemma.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of work that is done whole or not at all: lines of one file that begin between two
 * places, a compressed file, or some small files together.
 *
 * @param number position in the plan
 * @param files one file, or several whole ones
 * @param from first byte
 * @param to behind the last byte; lines that begin before it belong to it
 * @param patients whether the file holds patients alone and is read in the second pass
 */
record Segment(int number, List<ExportFile> files, long from, long to, boolean patients) {
  private static final long LONGEST = 64L << 20;
  private static final int MOST_FILES = 500;

  Segment {
    files = List.copyOf(files);
  }

  long bytes() {
    return files.size() == 1 && files.get(0).form() == ExportFile.Form.LINES
        ? to - from
        : files.stream().mapToLong(ExportFile::bytes).sum();
  }

  /** Cuts an export into segments; medications first, since orders refer to them. */
  static List<Segment> plan(Export export) {
    return plan(export, LONGEST);
  }

  static List<Segment> plan(Export export, long longest) {
    List<Segment> plan = new ArrayList<>();
    List<ExportFile> small = new ArrayList<>();
    long smallBytes = 0;
    for (ExportFile file : export.files()) {
      boolean patients = file.isOf("Patient") && file.form() != ExportFile.Form.WHOLE;
      if (file.form() == ExportFile.Form.LINES) {
        long from = 0;
        do {
          long to = Math.min(file.bytes(), from + longest);
          plan.add(new Segment(plan.size(), List.of(file), from, to, patients));
          from = to;
        } while (from < file.bytes());
      } else if (file.form() == ExportFile.Form.GZIP) {
        plan.add(new Segment(plan.size(), List.of(file), 0, file.bytes(), patients));
      } else {
        small.add(file);
        smallBytes += file.bytes();
        if (smallBytes >= longest || small.size() >= MOST_FILES) {
          plan.add(new Segment(plan.size(), small, 0, smallBytes, false));
          small.clear();
          smallBytes = 0;
        }
      }
    }
    if (!small.isEmpty()) {
      plan.add(new Segment(plan.size(), small, 0, smallBytes, false));
    }
    return plan;
  }
}
