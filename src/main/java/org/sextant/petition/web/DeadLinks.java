package org.sextant.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sextant.petition.signing.NoSuchReceipt;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A signer's link that leads nowhere any more, told with the way forward. */
@ControllerAdvice(assignableTypes = {ReceiptPages.class, UpdatesPages.class})
class DeadLinks {

    private final PublicPages pages;

    DeadLinks(PublicPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> onUnknown(NoSuchReceipt unknown, HttpServletRequest request) {
        var lang = Language.ofTag(request.getRequestURI().substring(1, 3)).orElse(Language.EN);
        var frame =
                pages.secret(pages.words(lang), "/petitions", pages.words(lang).of("petition.unknown.title"));
        return pages.answer(HttpStatus.NOT_FOUND, "petition/web/unknown.jte", frame);
    }
}
