package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.followup.Checkpoint;
import org.sarcolemma.followup.FlareSigns;
import org.sarcolemma.followup.SingleResponse;
import org.sarcolemma.followup.SustainedRule;
import org.sarcolemma.followup.Watch;

/** The part {@code watch} of {@code followup.yaml}. */
final class WatchPart {
  private WatchPart() {}

  static Watch read(Document at) {
    at.only("single", "flare", "sustained", "checkpoint");
    Document sustained = at.at("sustained").only("inactive", "months", "note");
    Document checkpoint = at.at("checkpoint").only("weeks", "advice");
    return new Watch(
        at.at("single").entries().stream().map(WatchPart::single).toList(),
        flare(at.at("flare").only("rise", "falls", "note")),
        new SustainedRule(
            sustained.text("inactive"),
            ScreenFile.limit(sustained, "months"),
            sustained.text("note")),
        new Checkpoint(ScreenFile.limit(checkpoint, "weeks"), checkpoint.text("advice")));
  }

  private static SingleResponse single(Document at) {
    at.only("id", "label", "scales", "better", "note");
    return new SingleResponse(
        at.text("id"),
        at.text("label"),
        at.texts("scales"),
        ScreenFile.limit(at, "better"),
        at.text("note"));
  }

  private static FlareSigns flare(Document at) {
    Document rise = at.at("rise").only("scale", "times", "in_a_row");
    return new FlareSigns(
        new FlareSigns.Rise(
            rise.text("scale"), ScreenFile.limit(rise, "times"), rise.whole("in_a_row")),
        at.at("falls").entries().stream()
            .map(
                fall ->
                    new FlareSigns.Fall(
                        fall.only("scale", "points").text("scale"),
                        ScreenFile.limit(fall, "points")))
            .toList(),
        at.text("note"));
  }

  /** Every scale it names. */
  static List<String> scales(Watch watch) {
    List<String> scales = new ArrayList<>();
    watch.single().forEach(response -> scales.addAll(response.scales()));
    scales.add(watch.flare().rise().scale());
    watch.flare().falls().forEach(fall -> scales.add(fall.scale()));
    return scales;
  }
}
