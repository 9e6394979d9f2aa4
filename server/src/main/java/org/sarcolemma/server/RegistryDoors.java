package org.sarcolemma.server;

import java.util.List;
import org.sarcolemma.server.visit.VisitQuestions;
import org.sarcolemma.server.workspace.ChildIndex;
import org.sarcolemma.server.workspace.DueDesk;

/** Every door of the registry, one a line. */
final class RegistryDoors {
  private RegistryDoors() {}

  static List<RegistryDoor> of(Workspace workspace) {
    DueDesk due = new DueDesk(workspace.sarcolemma().knowledge());
    ChildIndex index = new ChildIndex(due);
    VisitQuestions questions = VisitQuestions.of(workspace.sarcolemma().knowledge());
    ChildLocks locks = new ChildLocks();
    return List.of(
        new EnterDoor(workspace.gate()), //
        new ChildrenDoor(workspace, due, index),
        new IdentityDoor(workspace, index),
        new CourseDoor(workspace, due),
        new VisitDoor(workspace, questions, locks),
        new EventsDoor(workspace, questions, locks),
        new CorrectDoor(workspace, questions, locks),
        new ResearchDoor(workspace));
  }
}
