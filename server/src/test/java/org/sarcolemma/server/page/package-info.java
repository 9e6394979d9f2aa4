@NullMarked
package org.sarcolemma.server.page;

import org.jspecify.annotations.NullMarked;
