/**
 * What each page shows beside form, answer and evidence, and the files it loads.
 *
 * <p>{@link org.sarcolemma.server.page.Pages} turns these records into HTML by the templates in
 * {@code src/main/jte}; templates lay out and decide nothing.
 */
@NullMarked
package org.sarcolemma.server.page;

import org.jspecify.annotations.NullMarked;
