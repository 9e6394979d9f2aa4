package org.sarcolemma.server;

import java.util.List;

/** Every door of the registry, one a line. */
final class RegistryDoors {
  private RegistryDoors() {}

  static List<RegistryDoor> of(Workspace workspace) {
    return List.of(
        new EnterDoor(workspace.gate()), //
        new ChildrenDoor(workspace), //
        new CourseDoor(workspace), //
        new ResearchDoor(workspace));
  }
}
