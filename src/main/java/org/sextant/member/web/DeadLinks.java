package org.sextant.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.sextant.member.NoSuchLink;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** A link that leads nowhere any more: says so, and how to get another. */
@ControllerAdvice(basePackageClasses = DeadLinks.class)
class DeadLinks {

    private final PublicPages pages;

    DeadLinks(PublicPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tell(NoSuchLink dead, HandlerMethod page, HttpServletRequest request) {
        var words = pages.words(language(request));
        var way = Way.from(page.getBeanType());
        var key = "member.dead." + way.key();
        var frame = pages.secret(words, way.path(), words.of(key + ".title"));
        return pages.answer(
                HttpStatus.NOT_FOUND,
                "member/web/message.jte",
                new MessagePage(
                        frame,
                        words.of(key + ".text"),
                        words.of(key + ".act"),
                        way.workroom().orElse(frame.to(way.path()))));
    }

    /**
     * Where another link is asked for.
     *
     * @param workroom where that is there
     */
    private record Way(String key, String path, Optional<String> workroom) {

        static Way from(Class<?> page) {
            if (page == InvitationPages.class) {
                return new Way("invitation", "/campaigns", Optional.empty());
            }
            return page == MailboxPages.class
                    ? new Way("mailbox", "/account/join", Optional.of("/app/account"))
                    : new Way("link", "/account/forgot", Optional.empty());
        }
    }

    private static Language language(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                ? Language.ofTag(String.valueOf(parts.get("lang"))).orElse(Language.EN)
                : Language.EN;
    }
}
