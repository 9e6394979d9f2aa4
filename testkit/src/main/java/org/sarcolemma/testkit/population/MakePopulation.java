package org.sarcolemma.testkit.population;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Writes a large made-up export, for measuring. */
public final class MakePopulation {
  private static final int RESOURCES = 60;
  private static final int ONE_STORY_IN = 200;

  private MakePopulation() {}

  /**
   * Run with a folder, a number of patients and a seed.
   *
   * @param arguments folder, patients, seed, and how many ordinary resources each has
   */
  public static void main(String[] arguments) {
    if (arguments.length < 3 || arguments.length > 4) {
      throw new IllegalArgumentException("FOLDER PATIENTS SEED [RESOURCES] were expected");
    }
    int resources = arguments.length == 4 ? Integer.parseInt(arguments[3]) : RESOURCES;
    int patients = Integer.parseInt(arguments[1]);
    Hospital hospital = new Hospital(Long.parseLong(arguments[2]));
    Iterable<MadeUp> all =
        () ->
            new Iterator<>() {
              private int next;

              @Override
              public boolean hasNext() {
                return next < patients;
              }

              @Override
              public MadeUp next() {
                int number = next++;
                List<String> stories = Hospital.STORIES;
                String story =
                    number % ONE_STORY_IN == 0
                        ? stories.get(number / ONE_STORY_IN % stories.size())
                        : "ordinary";
                return hospital.patient(number, story, resources);
              }
            };
    ExportWriter.plain(Path.of(arguments[0]), all);
  }
}
