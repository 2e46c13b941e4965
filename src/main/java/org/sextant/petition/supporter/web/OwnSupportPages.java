package org.sextant.petition.supporter.web;

import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.campaign.Campaigns;
import org.sextant.petition.supporter.NoSuchSupport;
import org.sextant.petition.supporter.OwnSupports;
import org.sextant.programme.Programme;
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

/** Behind the link of a letter to a first supporter: where they stand, and the button that withdraws. Looking changes nothing. */
@Controller
@RequestMapping(LANG + "/first-supporter/{token}")
class OwnSupportPages {

    private final OwnSupports supports;
    private final PublicPages pages;
    private final Campaigns campaigns;
    private final Programme programme;

    OwnSupportPages(OwnSupports supports, PublicPages pages, Campaigns campaigns, Programme programme) {
        this.supports = supports;
        this.pages = pages;
        this.campaigns = campaigns;
        this.programme = programme;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String token) {
        try {
            return page(lang, token);
        } catch (NoSuchSupport erasedOrMistyped) {
            return nowhere(lang);
        }
    }

    @PostMapping
    ResponseEntity<byte[]> withdraw(@PathVariable Language lang, @PathVariable String token) {
        try {
            supports.withdraw(new Token(token));
            return PublicPages.seeOther("/" + lang.tag() + "/first-supporter/" + token);
        } catch (NoSuchSupport erasedOrMistyped) {
            return nowhere(lang);
        }
    }

    private ResponseEntity<byte[]> page(Language lang, String token) {
        var own = supports.behind(new Token(token));
        var words = pages.words(lang);
        var principle = campaigns.byId(own.petition().campaign()).orElseThrow().principle();
        var frame = pages.secret(words, "/first-supporter/" + token, words.of("supporter.own.title", own.standing()));
        var name = programme.principle(principle).name().in(lang);
        return pages.answer(
                HttpStatus.OK,
                "petition/supporter/web/own.jte",
                new OwnSupportPage(frame, own, principle, name, token));
    }

    private ResponseEntity<byte[]> nowhere(Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/petitions", words.of("supporter.gone.title"));
        return pages.answer(HttpStatus.NOT_FOUND, "petition/supporter/web/gone.jte", frame);
    }
}
