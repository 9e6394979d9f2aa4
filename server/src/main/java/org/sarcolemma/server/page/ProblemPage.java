package org.sarcolemma.server.page;

/**
 * A page that says what went wrong.
 *
 * @param shell what surrounds it
 * @param status HTTP status
 * @param what what is wrong
 * @param where where it was found
 * @param expected what would be right
 */
public record ProblemPage(Shell shell, int status, String what, String where, String expected) {}
