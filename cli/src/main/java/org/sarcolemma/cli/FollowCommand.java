package org.sarcolemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.followup.Course;
import org.sarcolemma.interchange.followup.CourseJson;
import org.sarcolemma.interchange.followup.CourseReader;
import org.sarcolemma.knowledge.FollowUpFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The course of one child: response and inactive disease by published definitions. */
@Command(
    name = "follow",
    mixinStandardHelpOptions = true,
    description =
        "Response between visits (total improvement score 2016, IMACS 2004) and inactive disease"
            + " (PRINTO 2013, 2015) of one child; what is missing is said and never taken for"
            + " unchanged.")
final class FollowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "Visits as JSON, as in docs/examples/course.json; or - for standard input.")
  private String file = "";

  @Option(names = "--json", description = "The answer as JSON.")
  private boolean json;

  FollowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutcomeMeasures measures = FollowUpFile.load();
    Course course;
    try (InputStream in = Input.open(file, console)) {
      String name = Input.name(file);
      course = CourseReader.read(name, StrictJson.object(name, in), measures);
    }
    console
        .out()
        .print(
            json
                ? new CourseJson(measures).write(course).toPrettyString() + "\n"
                : new CourseText(measures).write(course));
    return Main.OK;
  }
}
