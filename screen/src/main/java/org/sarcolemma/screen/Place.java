package org.sarcolemma.screen;

/**
 * Where a line stands.
 *
 * @param file name of the file
 * @param segment number of the segment
 * @param line line in the segment, from 1
 */
record Place(String file, int segment, long line) {}
