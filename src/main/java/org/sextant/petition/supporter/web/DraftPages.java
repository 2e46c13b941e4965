package org.sextant.petition.supporter.web;

import static org.sextant.shell.PublicPaths.LANG;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sextant.petition.guard.Admission;
import org.sextant.petition.guard.Gate;
import org.sextant.petition.signing.DisposableDomains;
import org.sextant.petition.supporter.CallOver;
import org.sextant.petition.supporter.NoSuchCall;
import org.sextant.petition.supporter.SharedDraft;
import org.sextant.petition.supporter.SharedDrafts;
import org.sextant.sealing.Token;
import org.sextant.shell.Networks;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind the private link of a petition that is not public yet. Looking changes nothing; who sends the form is told the same whether the mailbox is known or not. */
@Controller
@RequestMapping(LANG + "/first-supporters/{link}")
class DraftPages {

    private static final Logger LOG = LoggerFactory.getLogger(DraftPages.class);

    private final SharedDrafts drafts;
    private final SupporterAnswers answers;
    private final DisposableDomains disposable;
    private final Gate gate;

    DraftPages(SharedDrafts drafts, SupporterAnswers answers, DisposableDomains disposable, Gate gate) {
        this.drafts = drafts;
        this.answers = answers;
        this.disposable = disposable;
        this.gate = gate;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String link) {
        try {
            return answers.draft(HttpStatus.OK, lang, link, drafts.behind(new Token(link)), SupporterForm.EMPTY);
        } catch (NoSuchCall revokedOrMistyped) {
            return answers.nowhere(lang);
        }
    }

    @GetMapping("/check-mail")
    ResponseEntity<byte[]> checkMail(@PathVariable Language lang, @PathVariable String link) {
        try {
            drafts.behind(new Token(link));
            return answers.checkMail(lang, link);
        } catch (NoSuchCall revokedOrMistyped) {
            return answers.nowhere(lang);
        }
    }

    @PostMapping
    ResponseEntity<byte[]> support(
            @PathVariable Language lang,
            @PathVariable String link,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var form = SupporterForm.of(sent);
        try {
            return take(lang, link, form, Networks.of(request));
        } catch (NoSuchCall revokedOrMistyped) {
            return answers.nowhere(lang);
        } catch (TransactionException
                | TransientDataAccessException
                | DataAccessResourceFailureException
                | JpaSystemException busy) {
            // Without the cause: a database may repeat in it what it was given.
            LOG.warn(
                    "The database is away or busy ({}); a first supporter was not taken",
                    busy.getClass().getSimpleName());
            return answers.overloaded(lang, link, form);
        }
    }

    private ResponseEntity<byte[]> take(Language lang, String link, SupporterForm form, String network) {
        var draft = drafts.behind(new Token(link));
        if (!draft.takes()) {
            return answers.draft(HttpStatus.GONE, lang, link, draft, form);
        }
        if (form.isOfAMachine()) {
            return lookIntoMailbox(lang, link);
        }
        var checked = form.checked(disposable, answers.words(lang));
        if (checked.isWrong()) {
            return answers.draft(HttpStatus.UNPROCESSABLE_CONTENT, lang, link, draft, checked);
        }
        return switch (gate.admit(draft.petition(), form.knock(network))) {
            case Admission.Admitted _ -> support(lang, link, form, draft);
            case Admission.Restricted _ -> answers.overloaded(lang, link, form);
            case Admission.TooMany(var delay) -> answers.tooMany(lang, link, form, delay);
        };
    }

    private ResponseEntity<byte[]> support(Language lang, String link, SupporterForm form, SharedDraft read) {
        try {
            drafts.support(new Token(link), form.support(lang));
            return lookIntoMailbox(lang, link);
        } catch (CallOver justNow) {
            return answers.draft(HttpStatus.GONE, lang, link, read.over(), form);
        }
    }

    private static ResponseEntity<byte[]> lookIntoMailbox(Language lang, String link) {
        return PublicPages.seeOther("/" + lang.tag() + SupporterAnswers.pathOf(link) + "/check-mail");
    }
}
