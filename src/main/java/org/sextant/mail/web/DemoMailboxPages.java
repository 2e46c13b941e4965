package org.sextant.mail.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.sextant.mail.DemoMail;
import org.sextant.mail.DemoMailbox;
import org.sextant.mail.InDemoMailbox;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Shows the demo's mailbox, to people and to programs. */
@Controller
@InDemoMailbox
class DemoMailboxPages {

    private final DemoMailbox mailbox;
    private final PublicPages pages;
    private final String origin;

    DemoMailboxPages(DemoMailbox mailbox, PublicPages pages, PublicAddress address) {
        this.mailbox = mailbox;
        this.pages = pages;
        this.origin = address.of("/");
    }

    @GetMapping("/demo/mailbox")
    ResponseEntity<byte[]> page(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String accepted) {
        var words = pages.words(Language.preferred(accepted));
        var rows = mailbox.newestFirst().stream().map(mail -> row(mail, words)).toList();
        var frame = pages.secret(words, "", words.of("mail.demo.title"));
        return pages.answer(HttpStatus.OK, "mail/web/mailbox.jte", new MailboxPage(frame, rows));
    }

    @GetMapping(path = "/demo/mailbox.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<JsonMail>> json() {
        var mails = mailbox.newestFirst().stream().map(JsonMail::of).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(mails);
    }

    private MailboxPage.Row row(DemoMail mail, Words words) {
        var lines = mail.text()
                .lines()
                .map(line -> new MailboxPage.Line(line, line.startsWith(origin)))
                .toList();
        return new MailboxPage.Row(mail, words.moment(mail.at(), ZoneOffset.UTC), lines);
    }

    record JsonMail(String to, String subject, String text, String html, Instant at) {

        static JsonMail of(DemoMail mail) {
            return new JsonMail(mail.to(), mail.subject(), mail.text(), mail.html(), mail.at());
        }
    }
}
