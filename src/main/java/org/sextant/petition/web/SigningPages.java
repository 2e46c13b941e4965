package org.sextant.petition.web;

import static org.sextant.shell.PublicPaths.LANG;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.signing.Signatures;
import org.sextant.shell.Allowance;
import org.sextant.shell.Networks;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes signatures. Whoever signs anew, again, or after having confirmed gets the same answer; so does a robot, which is not taken. */
@Controller
class SigningPages {

    private static final Logger LOG = LoggerFactory.getLogger(SigningPages.class);
    private static final long SECONDS_UNTIL_RETRY = 20;

    private final Showcase showcase;
    private final SigningSheet sheet;
    private final Signatures signatures;
    private final PublicPages pages;
    private final Allowance allowance;

    SigningPages(
            Showcase showcase,
            SigningSheet sheet,
            Signatures signatures,
            PublicPages pages,
            @Value("${sextant.sign-limit-per-hour}") long timesAnHour) {
        this.showcase = showcase;
        this.sheet = sheet;
        this.signatures = signatures;
        this.pages = pages;
        this.allowance = Allowance.of(timesAnHour, Duration.ofHours(1));
    }

    @PostMapping(LANG + "/petitions/{slug}/signatures")
    ResponseEntity<byte[]> sign(
            @PathVariable Language lang,
            @PathVariable Slug slug,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var shown = showcase.bySlug(slug);
        var form = SignForm.of(typed);
        if (!shown.petition().isOpen()) {
            return sheet.closed(lang, shown);
        }
        if (form.isOfARobot()) {
            return checkMail(lang, slug);
        }
        var errors = Faults.in(form, shown, pages.words(lang));
        if (!errors.isEmpty()) {
            return sheet.withFaults(lang, shown, form, errors);
        }
        var network = Networks.of(request);
        if (!allowance.admits(network)) {
            var seconds = allowance.waitOf(network).plusMillis(999).toSeconds();
            return sheet.later(lang, shown, form, HttpStatus.TOO_MANY_REQUESTS, Math.max(1, seconds));
        }
        return sign(lang, shown, form);
    }

    private ResponseEntity<byte[]> sign(Language lang, Shown shown, SignForm form) {
        try {
            signatures.sign(shown.petition(), form.signature(shown, lang));
            return checkMail(lang, shown.petition().slug());
        } catch (PetitionClosed justNow) {
            return sheet.closed(lang, shown);
        } catch (TransactionException | TransientDataAccessException | DataAccessResourceFailureException busy) {
            // Without the cause: a database may repeat in it what it was given.
            LOG.warn(
                    "The database is away or busy ({}); a signature was not taken",
                    busy.getClass().getSimpleName());
            return sheet.later(lang, shown, form, HttpStatus.SERVICE_UNAVAILABLE, SECONDS_UNTIL_RETRY);
        }
    }

    private static ResponseEntity<byte[]> checkMail(Language lang, Slug slug) {
        return PublicPages.seeOther("/" + lang.tag() + "/petitions/" + slug + "/check-mail");
    }
}
