package org.sextant.petition.web;

import static org.sextant.shell.PublicPaths.LANG;

import jakarta.servlet.http.HttpServletRequest;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.guard.Admission;
import org.sextant.petition.guard.Gate;
import org.sextant.petition.guard.Knock;
import org.sextant.petition.signing.Signatures;
import org.sextant.shell.Networks;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.EmailAddress;
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
        return sign(sheet, lang, showcase.bySlug(slug), SignForm.of(typed), request);
    }

    @PostMapping(EmbedPages.PETITION + "/signatures")
    ResponseEntity<byte[]> signInFrame(
            @RequestParam(defaultValue = "en") Language lang,
            @PathVariable Slug slug,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        return sign(sheet.inFrame(), lang, showcase.bySlug(slug), SignForm.of(typed), request);
    }

    private ResponseEntity<byte[]> sign(
            SigningSheet on, Language lang, Shown shown, SignForm form, HttpServletRequest request) {
        if (!shown.petition().isOpen()) {
            return on.closed(lang, shown);
        }
        if (shown.stopping().isPresent()) {
            return on.restricted(lang, shown, shown.stopping().get());
        }
        if (form.isOfARobot()) {
            return checkMail(on, lang, shown);
        }
        var errors = inspection.faults(form, shown, lang);
        if (!errors.isEmpty()) {
            return on.withFaults(lang, shown, form, errors);
        }
        var email = EmailAddress.parse(form.email()).orElseThrow();
        var knock = new Knock(Networks.of(request), email, form.work());
        return switch (gate.admit(shown.petition(), knock)) {
            case Admission.Admitted _ -> sign(on, lang, shown, form, knock);
            case Admission.Restricted(var by) -> on.restricted(lang, shown, by);
            case Admission.TooMany(var delay) ->
                on.later(
                        lang,
                        shown,
                        form,
                        HttpStatus.TOO_MANY_REQUESTS,
                        Math.max(1, delay.plusMillis(999).toSeconds()));
        };
    }

    private ResponseEntity<byte[]> sign(SigningSheet on, Language lang, Shown shown, SignForm form, Knock knock) {
        try {
            var signature = signatures.sign(shown.petition(), form.signature(shown, lang));
            gate.passed(shown.petition(), signature, knock);
            return checkMail(on, lang, shown);
        } catch (PetitionClosed justNow) {
            return on.closed(lang, shown);
        } catch (TransactionException
                | TransientDataAccessException
                | DataAccessResourceFailureException
                | JpaSystemException busy) {
            // Without the cause: a database may repeat in it what it was given.
            LOG.warn(
                    "The database is away or busy ({}); a signature was not taken",
                    busy.getClass().getSimpleName());
            return on.later(lang, shown, form, HttpStatus.SERVICE_UNAVAILABLE, SECONDS_UNTIL_RETRY);
        }
    }

    private static ResponseEntity<byte[]> checkMail(SigningSheet on, Language lang, Shown shown) {
        return PublicPages.seeOther(on.checkMail(lang, shown.petition().slug()));
    }
}
