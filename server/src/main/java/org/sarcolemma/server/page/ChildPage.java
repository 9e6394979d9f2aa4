package org.sarcolemma.server.page;

import java.util.Optional;
import org.sarcolemma.server.answer.AnswerView;
import org.sarcolemma.server.answer.Imported;
import org.sarcolemma.server.child.FormView;
import org.sarcolemma.server.published.PublishedChild;

/**
 * The page of one child.
 *
 * @param shell what surrounds it
 * @param form the form
 * @param answer the answer
 * @param report the same answer as it is printed
 * @param published the published case it was filled from
 * @param record what became of the record it was filled from
 */
public record ChildPage(
    Shell shell,
    FormView form,
    AnswerView answer,
    ReportView report,
    Optional<PublishedChild> published,
    Optional<Imported> record) {}
