package org.sextant.programme.argument.web;

import java.util.List;
import java.util.Optional;
import org.sextant.programme.PassageSummary;
import org.sextant.programme.argument.Argument;
import org.sextant.programme.argument.Evidence;
import org.sextant.programme.argument.Side;
import org.sextant.shell.PageFrame;

/**
 * The list of arguments, or what of them answers a question.
 *
 * @param asked what somebody looks for; empty for everything
 * @param futures the page on three futures, unless it does not answer
 */
record ArgumentsPage(
        PageFrame frame,
        String asked,
        List<Argument> arguments,
        Optional<PassageSummary> futures,
        List<Evidence> evidence) {

    boolean isEmpty() {
        return arguments.isEmpty() && evidence.isEmpty() && futures.isEmpty();
    }

    int against(Argument argument) {
        return argument.evidence(Side.GRAIN).size();
    }
}
