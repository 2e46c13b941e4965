package org.sextant.action.web;

import java.util.List;
import org.sextant.action.ActionSummary;
import org.sextant.action.Agenda;
import org.sextant.action.AgendaRow;
import org.sextant.action.AgendaRows;
import org.sextant.member.OrganisationSummary;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws the page of one action: as everybody sees it, and as the answer to its form. */
@Component
class ActionSheets {

    private static final int OTHERS = 3;
    private static final String TEMPLATE = "action/web/action.jte";

    private final PublicPages pages;
    private final Causes causes;
    private final Agenda agenda;
    private final AgendaRows rows;
    private final Origins origins;

    ActionSheets(PublicPages pages, Causes causes, Agenda agenda, AgendaRows rows, Origins origins) {
        this.pages = pages;
        this.causes = causes;
        this.agenda = agenda;
        this.rows = rows;
        this.origins = origins;
    }

    ResponseEntity<byte[]> show(ActionSummary action, Language lang) {
        var words = pages.words(lang);
        var hosts = rows.hosts(action.card());
        var facts = rows.row(action.card(), words, hosts).facts();
        var frame = pages.open(words, path(action), title(action, words), facts, PageFrame.Section.ACTIONS);
        return pages.show(TEMPLATE, page(frame, action, hosts, SignupForm.EMPTY));
    }

    ResponseEntity<byte[]> answer(HttpStatus status, ActionSummary action, SignupForm form, Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, path(action), title(action, words));
        return pages.answer(status, TEMPLATE, page(frame, action, rows.hosts(action.card()), form));
    }

    private ActionPage page(PageFrame frame, ActionSummary action, List<OrganisationSummary> hosts, SignupForm form) {
        var cause = causes.of(action.card().campaign());
        var row = rows.row(action.card(), frame.words(), hosts);
        var began = origins.of(action.card(), frame.words()).orElse(null);
        return new ActionPage(frame, action, row, hosts, cause, form, began, others(action, frame.words()));
    }

    private List<AgendaRow> others(ActionSummary action, Words words) {
        var next = agenda.next(OTHERS + 1).stream()
                .filter(card -> !card.id().equals(action.card().id()))
                .limit(OTHERS)
                .toList();
        return rows.of(next, words);
    }

    private static String title(ActionSummary action, Words words) {
        return action.card().outline().title().in(words.language());
    }

    private static String path(ActionSummary action) {
        return "/actions/" + action.card().slug();
    }
}
