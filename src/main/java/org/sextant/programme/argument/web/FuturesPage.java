package org.sextant.programme.argument.web;

import java.util.List;
import org.sextant.programme.Programme;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.CommentSummary;
import org.sextant.shell.PageFrame;

/** What may come, and where the programme leads. */
record FuturesPage(PageFrame frame, Programme programme, List<CommentSummary> comments, CommentForm form) {

    String path() {
        return frame.to("/arguments/" + Arguments.FUTURES);
    }
}
