package org.sarcolemma.server.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.server.answer.Imported;
import org.sarcolemma.server.answer.NotUsedView;
import org.sarcolemma.server.answer.UsedView;

/**
 * What became of a record, as one hidden field of the form: {@code {"used":[[item, says, date]],
 * "notUsed":[[item, reason]]}}. Longer lists are cut and the number left out is a line of its own.
 */
public final class CarriedRecord {
  /** Longest text of the field, in characters. */
  public static final int LONGEST = 40_000;

  private static final String USED = "used";
  private static final String NOT_USED = "notUsed";
  private static final int ROOM_FOR_USED = 22_000;
  private static final int ROOM_FOR_NOT_USED = 16_000;
  private static final int USED_PARTS = 3;
  private static final int NOT_USED_PARTS = 2;

  private CarriedRecord() {}

  /** The text of the field. */
  public static String text(Imported imported) {
    List<List<String>> used = new ArrayList<>();
    imported.used().forEach(u -> used.add(List.of(u.item(), u.says(), u.date())));
    List<List<String>> notUsed = new ArrayList<>();
    imported.notUsed().forEach(n -> notUsed.add(List.of(n.item(), n.reason())));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    int left = put(json.putArray(USED), used, ROOM_FOR_USED);
    if (left > 0) {
      json.withArray(USED).addArray().add(left + " more").add("not listed on this page").add("");
    }
    int leftToo = put(json.putArray(NOT_USED), notUsed, ROOM_FOR_NOT_USED);
    if (leftToo > 0) {
      json.withArray(NOT_USED).addArray().add(leftToo + " more").add("not listed on this page");
    }
    return json.toString();
  }

  /** Adds lines while there is room; how many did not fit. */
  private static int put(ArrayNode list, List<List<String>> lines, int room) {
    int free = room;
    for (int i = 0; i < lines.size(); i++) {
      ArrayNode line = JsonNodeFactory.instance.arrayNode();
      lines.get(i).forEach(line::add);
      free -= line.toString().length() + 1;
      if (free < 0) {
        return lines.size() - i;
      }
      list.add(line);
    }
    return 0;
  }

  /** What the field says; empty when this page never wrote it. */
  public static Optional<Imported> read(String text) {
    try {
      ObjectNode json = StrictJson.object("record", text);
      List<UsedView> used = new ArrayList<>();
      for (List<String> line : lines(json.path(USED), USED_PARTS)) {
        used.add(new UsedView(line.get(0), line.get(1), line.get(2)));
      }
      List<NotUsedView> notUsed = new ArrayList<>();
      for (List<String> line : lines(json.path(NOT_USED), NOT_USED_PARTS)) {
        notUsed.add(new NotUsedView(line.get(0), line.get(1)));
      }
      return json.size() == 2 ? Optional.of(new Imported(used, notUsed)) : Optional.empty();
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private static List<List<String>> lines(JsonNode list, int parts) {
    List<List<String>> lines = new ArrayList<>();
    if (!list.isArray()) {
      throw new InputException("record: a list was expected");
    }
    for (JsonNode line : list) {
      List<String> texts = new ArrayList<>();
      for (JsonNode part : line) {
        texts.add(part.isTextual() ? part.asText() : "");
      }
      if (!line.isArray() || texts.size() != parts) {
        throw new InputException("record: lines of " + parts + " texts were expected");
      }
      lines.add(texts);
    }
    return lines;
  }
}
