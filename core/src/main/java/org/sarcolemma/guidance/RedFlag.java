package org.sarcolemma.guidance;

/**
 * A finding that needs urgent assessment whatever the diagnosis (SR-02).
 *
 * @param id stable id
 * @param text what was found and what it may mean, one sentence
 * @param when condition under which it is raised
 */
public record RedFlag(String id, String text, Condition when) {}
