package org.sextant.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.sextant.member.EncodedPassword;
import org.sextant.member.Invitations;
import org.sextant.member.NewAccount;
import org.sextant.member.Password;
import org.sextant.shell.PageFrame;
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

/** Behind an invitation's link. Looking changes nothing; the button takes the mandate, and makes the account where there is none. */
@Controller
@RequestMapping(PublicPaths.LANG + "/account/invitations/{token}")
class InvitationPages {

    private final Invitations invitations;
    private final InvitationSheets sheets;
    private final PublicPages pages;
    private final PasswordEncoder encoder;
    private final AccountLimits limits;

    InvitationPages(
            Invitations invitations,
            InvitationSheets sheets,
            PublicPages pages,
            PasswordEncoder encoder,
            AccountLimits limits) {
        this.invitations = invitations;
        this.sheets = sheets;
        this.pages = pages;
        this.encoder = encoder;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String token) {
        return answer(HttpStatus.OK, sheets.fresh(frame(lang, token), token));
    }

    @PostMapping
    ResponseEntity<byte[]> accept(
            @PathVariable Language lang,
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        if (invitations.hasAccount(token)) {
            invitations.accept(token, Optional.empty());
            return SettlePages.toTheDoor(lang);
        }
        var form = PasswordForm.of(typed);
        var errors = form.errors(pages.words(lang));
        if (!errors.isEmpty()) {
            return answer(
                    HttpStatus.UNPROCESSABLE_CONTENT, sheets.again(frame(lang, token), token, form.name(), errors));
        }
        limits.admitPassword(request);
        var password = EncodedPassword.of(new Password(form.password()), encoder);
        invitations.accept(token, Optional.of(new NewAccount(form.name(), password, lang)));
        return SettlePages.toTheDoor(lang);
    }

    private PageFrame frame(Language lang, String token) {
        var words = pages.words(lang);
        return pages.secret(words, "/account/invitations/" + token, words.of("member.invitation.title"));
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, InvitationPage page) {
        return pages.answer(status, "member/web/invitation.jte", page);
    }
}
