package org.sextant.programme.argument.web;

import java.util.List;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.argument.Argument;
import org.sextant.programme.argument.CommentSummary;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Principle;

/**
 * One claim, and what is so.
 *
 * @param answers the demands that answer it
 * @param comments what readers say, the latest first
 * @param form as it was sent, or empty
 */
record ArgumentPage(
        PageFrame frame,
        Argument argument,
        List<DemandSummary> answers,
        List<CommentSummary> comments,
        CommentForm form) {

    String path() {
        return frame.to("/arguments/" + argument.slug());
    }

    /** Those whose signs the page draws. */
    List<Principle> principles() {
        return answers.stream().map(DemandSummary::principle).distinct().toList();
    }
}
