package org.sextant.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What is said for a status, in one language. A status without words of its own borrows those of 400 or 500. */
@Component
class ErrorTexts {

    private final PublicPages pages;
    private final Messages messages;

    ErrorTexts(PublicPages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    ErrorPage page(Language language, HttpStatus status, Optional<String> reference) {
        var words = messages.in(language);
        var key = "shell.error." + status.value();
        var known = messages.knows(key + ".title") ? key : "shell.error." + (status.is4xxClientError() ? "400" : "500");
        return new ErrorPage(
                pages.secret(words, "", words.of(known + ".title")),
                words.of(known + ".text"),
                status.value(),
                reference);
    }

    /** The language of the address, where it names one, else what the browser asks for. */
    static Language language(String path, @Nullable String accepted) {
        var segment = (path + "/ ").split("/", 3)[1];
        return Language.ofTag(segment).orElseGet(() -> Language.preferred(accepted == null ? "en" : accepted));
    }
}
