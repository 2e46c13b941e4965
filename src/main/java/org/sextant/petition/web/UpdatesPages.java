package org.sextant.petition.web;

import static org.sextant.shell.PublicPaths.LANG;

import java.util.Optional;
import java.util.UUID;
import org.sextant.petition.signing.Consents;
import org.sextant.petition.signing.NoSuchReceipt;
import org.sextant.sealing.Token;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a signer sees what they asked to hear, and stops it without an account. Mail programs do so with a POST of their own (RFC 8058). */
@Controller
@RequestMapping(LANG + "/updates/{token}")
class UpdatesPages {

    private static final String PETITION = "petition";

    private final PublicPages pages;
    private final Consents consents;

    UpdatesPages(PublicPages pages, Consents consents) {
        this.pages = pages;
        this.consents = consents;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable Token token) {
        var held = consents.behind(token);
        var words = pages.words(lang);
        var title = words.of(held.consents().isEmpty() ? "signing.updates.none.title" : "signing.updates.title");
        var frame = pages.secret(words, "/updates/" + token.text(), title);
        return pages.answer(HttpStatus.OK, "petition/web/updates.jte", new UpdatesPage(frame, held, token.text()));
    }

    @PostMapping
    ResponseEntity<byte[]> stop(
            @PathVariable Language lang,
            @PathVariable Token token,
            @RequestParam(name = "List-Unsubscribe") Optional<String> oneClick,
            @RequestParam(defaultValue = "") String from) {
        if (oneClick.isPresent()) {
            consents.revokeAll(token);
            // A mail program follows no redirect, and so gets the page itself.
            return show(lang, token);
        }
        if (from.isEmpty()) {
            consents.revokeAll(token);
        } else {
            consents.revoke(token, organisation(from));
        }
        return PublicPages.seeOther("/" + lang.tag() + "/updates/" + token.text());
    }

    private static Optional<OrganisationId> organisation(String from) {
        try {
            return from.equals(PETITION) ? Optional.empty() : Optional.of(new OrganisationId(UUID.fromString(from)));
        } catch (IllegalArgumentException nobody) {
            throw new NoSuchReceipt();
        }
    }
}
