package org.sextant.action.web;

import static org.sextant.shell.PublicPaths.LANG;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.sextant.action.ActionClosed;
import org.sextant.action.ActionSummary;
import org.sextant.action.Agenda;
import org.sextant.action.NoSuchAction;
import org.sextant.action.NoSuchSlot;
import org.sextant.action.signup.Signups;
import org.sextant.shell.Allowance;
import org.sextant.shell.Networks;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing up without an account. The answer is the same whether the mailbox is known or not. */
@Controller
@RequestMapping(LANG + "/actions/{slug}")
class SignupPages {

    private final Signups signups;
    private final Agenda agenda;
    private final ActionSheets sheets;
    private final SignupAnswers answers;
    private final Allowance allowance;

    SignupPages(
            Signups signups,
            Agenda agenda,
            ActionSheets sheets,
            SignupAnswers answers,
            @Value("${sextant.sign-limit-per-hour}") long timesAnHour) {
        this.signups = signups;
        this.agenda = agenda;
        this.sheets = sheets;
        this.answers = answers;
        this.allowance = Allowance.of(timesAnHour, Duration.ofHours(1));
    }

    @PostMapping("/signups")
    ResponseEntity<byte[]> signUp(
            @PathVariable Language lang,
            @PathVariable Slug slug,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var form = SignupForm.of(sent);
        var network = Networks.of(request);
        if (!allowance.admits(network)) {
            return answers.tooMany(lang, slug, form, allowance.waitOf(network));
        }
        try {
            return take(lang, slug, form);
        } catch (CannotCreateTransactionException
                | DataAccessResourceFailureException
                | PessimisticLockingFailureException overloaded) {
            return answers.overloaded(lang, slug, form);
        }
    }

    private ResponseEntity<byte[]> take(Language lang, Slug slug, SignupForm form) {
        var action = agenda.bySlug(slug).orElseThrow(NoSuchAction::new);
        if (!action.takesSignups()) {
            return sheets.answer(HttpStatus.GONE, action, form, lang);
        }
        var checked = form.checked(action, answers.words(lang));
        if (checked.isWrong()) {
            return sheets.answer(HttpStatus.UNPROCESSABLE_CONTENT, action, checked, lang);
        }
        return form.isOfAMachine() ? lookIntoMailbox(lang, slug) : ask(lang, action, form);
    }

    private ResponseEntity<byte[]> ask(Language lang, ActionSummary action, SignupForm form) {
        var slug = action.card().slug();
        try {
            signups.ask(slug, form.asked(action, lang));
            return lookIntoMailbox(lang, slug);
        } catch (ActionClosed | NoSuchSlot inBetween) {
            return sheets.answer(HttpStatus.GONE, agenda.bySlug(slug).orElseThrow(NoSuchAction::new), form, lang);
        }
    }

    private static ResponseEntity<byte[]> lookIntoMailbox(Language lang, Slug slug) {
        return PublicPages.seeOther("/" + lang.tag() + "/actions/" + slug + "/check-mail");
    }

    @GetMapping("/check-mail")
    ResponseEntity<byte[]> checkMail(@PathVariable Language lang, @PathVariable Slug slug) {
        return answers.checkMail(lang, agenda.bySlug(slug).orElseThrow(NoSuchAction::new));
    }
}
