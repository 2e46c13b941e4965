package org.sextant.petition.web;

import static org.sextant.shell.PublicPaths.LANG;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.guard.Admission;
import org.sextant.petition.guard.Gate;
import org.sextant.petition.guard.Knock;
import org.sextant.petition.guard.Restriction;
import org.sextant.petition.signing.Sign;
import org.sextant.petition.signing.Signatures;
import org.sextant.shell.Networks;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.jpa.JpaSystemException;
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
    private final Inspection inspection;
    private final Gate gate;

    SigningPages(Showcase showcase, SigningSheet sheet, Signatures signatures, Inspection inspection, Gate gate) {
        this.showcase = showcase;
        this.sheet = sheet;
        this.signatures = signatures;
        this.inspection = inspection;
        this.gate = gate;
    }

    @PostMapping(LANG + "/petitions/{slug}/signatures")
    ResponseEntity<byte[]> sign(
            @PathVariable Language lang,
            @PathVariable Slug slug,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        return take(new Attempt(sheet, lang, showcase.bySlug(slug), SignForm.of(typed)), request);
    }

    @PostMapping(EmbedPages.PETITION + "/signatures")
    ResponseEntity<byte[]> signInFrame(
            @RequestParam(defaultValue = "en") Language lang,
            @PathVariable Slug slug,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        return take(new Attempt(sheet.inFrame(), lang, showcase.bySlug(slug), SignForm.of(typed)), request);
    }

    private ResponseEntity<byte[]> take(Attempt attempt, HttpServletRequest request) {
        var shown = attempt.shown();
        if (!shown.petition().isOpen()) {
            return attempt.closed();
        }
        if (shown.stopping().isPresent()) {
            return attempt.restricted(shown.stopping().get());
        }
        if (attempt.form().isOfARobot()) {
            return attempt.checkMail();
        }
        var errors = inspection.faults(attempt.form(), shown, attempt.lang());
        if (!errors.isEmpty()) {
            return attempt.withFaults(errors);
        }
        var sign = attempt.form().signature(shown, attempt.lang());
        var knock = new Knock(Networks.of(request), sign.email(), attempt.form().work());
        return switch (gate.admit(shown.petition(), knock)) {
            case Admission.Admitted _ -> store(sign, attempt, knock);
            case Admission.Restricted(var by) -> attempt.restricted(by);
            case Admission.TooMany(var delay) ->
                attempt.later(
                        HttpStatus.TOO_MANY_REQUESTS,
                        Math.max(1, delay.plusMillis(999).toSeconds()));
        };
    }

    private ResponseEntity<byte[]> store(Sign sign, Attempt attempt, Knock knock) {
        var petition = attempt.shown().petition();
        try {
            gate.passed(petition, signatures.sign(petition, sign), knock);
            return attempt.checkMail();
        } catch (PetitionClosed justNow) {
            return attempt.closed();
        } catch (TransactionException
                | TransientDataAccessException
                | DataAccessResourceFailureException
                | JpaSystemException busy) {
            // Without the cause: a database may repeat in it what it was given.
            LOG.warn(
                    "The database is away or busy ({}); a signature was not taken",
                    busy.getClass().getSimpleName());
            return attempt.later(HttpStatus.SERVICE_UNAVAILABLE, SECONDS_UNTIL_RETRY);
        }
    }

    /** A form that somebody sent, and the sheet on which they are answered. */
    private record Attempt(SigningSheet sheet, Language lang, Shown shown, SignForm form) {

        ResponseEntity<byte[]> checkMail() {
            return PublicPages.seeOther(sheet.checkMail(lang, shown.petition().slug()));
        }

        ResponseEntity<byte[]> closed() {
            return sheet.closed(lang, shown);
        }

        ResponseEntity<byte[]> restricted(Restriction by) {
            return sheet.restricted(lang, shown, by);
        }

        ResponseEntity<byte[]> withFaults(Map<String, String> sentences) {
            return sheet.withFaults(lang, shown, form, sentences);
        }

        ResponseEntity<byte[]> later(HttpStatus why, long secondsUntilRetry) {
            return sheet.later(lang, shown, form, why, secondsUntilRetry);
        }

        @Override
        public String toString() {
            return "an attempt to sign";
        }
    }
}
