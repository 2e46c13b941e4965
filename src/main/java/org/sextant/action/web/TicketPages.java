package org.sextant.action.web;

import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.action.AgendaRows;
import org.sextant.action.signup.NoSuchTicket;
import org.sextant.action.signup.Signups;
import org.sextant.action.signup.Ticket;
import org.sextant.action.signup.Tickets;
import org.sextant.sealing.Token;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Behind the link of a letter: the place one has, or waits for, and the button that gives it back. Looking changes nothing. */
@Controller
@RequestMapping(LANG + "/cancel/{token}")
class TicketPages {

    private final Signups signups;
    private final Tickets tickets;
    private final PublicPages pages;
    private final Causes causes;
    private final AgendaRows rows;

    TicketPages(Signups signups, Tickets tickets, PublicPages pages, Causes causes, AgendaRows rows) {
        this.signups = signups;
        this.tickets = tickets;
        this.pages = pages;
        this.causes = causes;
        this.rows = rows;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String token) {
        try {
            return page(tickets.of(new Token(token)), lang, token);
        } catch (NoSuchTicket erasedOrMistyped) {
            return nowhere(lang);
        }
    }

    @PostMapping
    ResponseEntity<byte[]> giveBack(@PathVariable Language lang, @PathVariable String token) {
        try {
            signups.giveBack(new Token(token));
            return PublicPages.seeOther("/" + lang.tag() + "/cancel/" + token);
        } catch (NoSuchTicket erasedOrMistyped) {
            return nowhere(lang);
        }
    }

    private ResponseEntity<byte[]> page(Ticket ticket, Language lang, String token) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/cancel/" + token, words.of("action.page.ticket.title", ticket.standing()));
        var page = new TicketPage(
                frame,
                ticket,
                causes.of(ticket.action().card().campaign()).principle(),
                rows.where(ticket.action().plan().outline(), words),
                token);
        return pages.answer(HttpStatus.OK, "action/web/ticket.jte", page);
    }

    private ResponseEntity<byte[]> nowhere(Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/actions", words.of("action.page.nowhere.title"));
        return pages.answer(HttpStatus.NOT_FOUND, "action/web/nowhere.jte", frame);
    }
}
