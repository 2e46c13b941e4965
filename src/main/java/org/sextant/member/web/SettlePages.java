package org.sextant.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sextant.member.Accounts;
import org.sextant.member.AddressTaken;
import org.sextant.member.EncodedPassword;
import org.sextant.member.FirstAdministrator;
import org.sextant.member.Password;
import org.sextant.member.PersonName;
import org.sextant.shell.PublicPages;
import org.sextant.shell.PublicPaths;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind a mailed link: name and password. Looking changes nothing, since mail scanners follow links. */
@Controller
@RequestMapping(PublicPaths.LANG + "/account/settle/{token}")
class SettlePages {

    private final Accounts accounts;
    private final FirstAdministrator administrator;
    private final PublicPages pages;
    private final PasswordEncoder encoder;
    private final AccountLimits limits;

    SettlePages(
            Accounts accounts,
            FirstAdministrator administrator,
            PublicPages pages,
            PasswordEncoder encoder,
            AccountLimits limits) {
        this.accounts = accounts;
        this.administrator = administrator;
        this.pages = pages;
        this.encoder = encoder;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String token) {
        var name = administrator.isBehind(token) ? "" : accounts.behind(token).name();
        return page(HttpStatus.OK, lang, token, new PasswordForm(name, "", ""), Map.of());
    }

    @PostMapping
    ResponseEntity<byte[]> settle(
            @PathVariable Language lang,
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        var form = PasswordForm.of(typed);
        var words = pages.words(lang);
        var errors = administrator.isBehind(token) ? form.errorsOfAdministrator(words) : form.errors(words);
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, lang, token, form, errors);
        }
        limits.admitPassword(request);
        return settle(lang, token, form);
    }

    private ResponseEntity<byte[]> settle(Language lang, String token, PasswordForm form) {
        var password = EncodedPassword.of(new Password(form.password()), encoder);
        if (!administrator.isBehind(token)) {
            accounts.settle(token, new PersonName(form.name()), password);
            return toTheDoor(lang);
        }
        try {
            administrator.settle(token, form.join(lang), password);
            return toTheDoor(lang);
        } catch (AddressTaken taken) {
            var sentence = pages.words(lang).of("member.email.taken");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, lang, token, form, Map.of("email", sentence));
        }
    }

    static ResponseEntity<byte[]> toTheDoor(Language lang) {
        return PublicPages.seeOther("/app/login?lang=" + lang.tag());
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Language lang, String token, PasswordForm form, Map<String, String> errors) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/account/settle/" + token, words.of("member.settle.title"));
        return pages.answer(
                status,
                "member/web/settle.jte",
                new SettlePage(frame, administrator.isBehind(token), form.name(), form.email(), errors));
    }
}
