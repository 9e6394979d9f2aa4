/**
 * What codes of other vocabularies say in our findings: {@link
 * org.sarcolemma.knowledge.codes.CodeBook}. A code is known by its system and itself, never by
 * itself: 2157-6 is creatine kinase in LOINC and a people in the codes of ancestry.
 */
@NullMarked
package org.sarcolemma.knowledge.codes;

import org.jspecify.annotations.NullMarked;
