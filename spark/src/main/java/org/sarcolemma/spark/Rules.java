package org.sarcolemma.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screen.GroupedLines;
import org.sarcolemma.screening.Screens;

/**
 * What is asked, as it travels to the machines of a cluster; each of them loads the knowledge once.
 *
 * @param asOf day of the question, as 2026-11-23
 * @param screen id of the one screen to ask; empty for all
 */
record Rules(String asOf, String screen) implements Serializable {
  private static final Map<Rules, GroupedLines> LOADED = new ConcurrentHashMap<>();

  /** The rules, with the knowledge that is shipped. */
  GroupedLines lines() {
    return LOADED.computeIfAbsent(this, Rules::load);
  }

  private GroupedLines load() {
    Knowledge knowledge = KnowledgeFiles.load();
    Screens all = ScreenFile.load();
    if (!screen.isEmpty() && all.named(screen).isEmpty()) {
      throw new InputException("--screen " + screen + ": there is no such screen");
    }
    return new GroupedLines(
        new Sarcolemma(knowledge),
        CodeBook.shipped(knowledge),
        screen.isEmpty() ? all : all.only(screen),
        ScreenFile.asked(KnowledgeSource.shipped()),
        LocalDate.parse(asOf));
  }
}
