package org.sextant.petition.supporter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.dom.ElementFactory;
import java.time.Instant;
import org.sextant.petition.supporter.Ending;
import org.sextant.petition.supporter.SupporterCallSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;

/** How many stand behind it, of how many by when; or how it ended. Never who. */
final class SupportersStanding extends Div {

    SupportersStanding(SupporterCallSummary call, Words words, Instant now) {
        addClassName("stack");
        call.ending().ifPresentOrElse(ending -> ended(ending, call, words), () -> going(call, words, now));
    }

    private void ended(Ending ending, SupporterCallSummary call, Words words) {
        add(new Paragraph(
                words.of("supporter.work.ended", ending, "number", call.supporters(), "wanted", call.wanted())));
    }

    private void going(SupporterCallSummary call, Words words, Instant now) {
        var number = new Span();
        number.getElement().appendChild(ElementFactory.createStrong(words.number(call.supporters())));
        var of = new Span(
                " " + words.of("supporter.work.of", "wanted", call.wanted(), "day", words.date(call.lastDay())));
        var bar = new ProgressBar(0, call.wanted(), Math.min(call.supporters(), call.wanted()));
        bar.getElement().setAttribute("aria-label", words.of("supporter.work.title"));
        var goal = new Div(number, of, bar);
        goal.addClassName("goal");
        add(goal);
        if (call.isReached()) {
            add(new Div(new Badge(Badge.Kind.GOOD, words.of("supporter.work.reached"))));
        } else if (call.isPast(now)) {
            add(new Div(new Badge(Badge.Kind.LATE, words.of("supporter.work.past"))));
        }
    }
}
