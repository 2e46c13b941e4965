package org.sextant.programme.argument.web;

import static org.sextant.shell.PublicPaths.LANG;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.Comments;
import org.sextant.programme.argument.Comments.Reception;
import org.sextant.programme.argument.NoSuchArgument;
import org.sextant.shell.Allowance;
import org.sextant.shell.Networks;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing to an argument, without an account. */
@Controller
@RequestMapping(LANG + "/arguments/{slug}/comments")
class CommentPages {

    private static final Duration UNTIL_LESS_GOES_ON = Duration.ofSeconds(20);
    private static final Duration UNTIL_SOMEBODY_HAS_READ = Duration.ofHours(1);

    private final PublicPages pages;
    private final Arguments arguments;
    private final Comments comments;
    private final ArgumentSheets sheets;
    private final Allowance allowance;

    CommentPages(
            PublicPages pages,
            Arguments arguments,
            Comments comments,
            ArgumentSheets sheets,
            @Value("${sextant.sign-limit-per-hour}") long timesAnHour) {
        this.pages = pages;
        this.arguments = arguments;
        this.comments = comments;
        this.sheets = sheets;
        this.allowance = Allowance.of(timesAnHour, Duration.ofHours(1));
    }

    @PostMapping
    ResponseEntity<byte[]> write(
            @PathVariable Language lang,
            @PathVariable Slug slug,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var form = CommentForm.of(sent).checked(pages.words(lang));
        var network = Networks.of(request);
        if (!arguments.has(slug)) {
            throw new NoSuchArgument();
        }
        if (!allowance.admits(network)) {
            return later(HttpStatus.TOO_MANY_REQUESTS, slug, form, lang, allowance.waitOf(network));
        }
        if (form.isWrong()) {
            return sheets.answer(HttpStatus.UNPROCESSABLE_CONTENT, slug, form, lang);
        }
        return form.isOfAMachine() ? received(lang, slug) : take(lang, slug, form);
    }

    private ResponseEntity<byte[]> take(Language lang, Slug slug, CommentForm form) {
        try {
            return comments.offer(slug, form.text(lang)) == Reception.WAITS
                    ? received(lang, slug)
                    : later(HttpStatus.SERVICE_UNAVAILABLE, slug, form, lang, UNTIL_SOMEBODY_HAS_READ);
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException away) {
            return later(HttpStatus.SERVICE_UNAVAILABLE, slug, form, lang, UNTIL_LESS_GOES_ON);
        }
    }

    private ResponseEntity<byte[]> later(HttpStatus status, Slug slug, CommentForm form, Language lang, Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        var reason = pages.words(lang).of("argument.comment.later", "seconds", seconds);
        var answer = sheets.answer(status, slug, form.later(reason), lang);
        return ResponseEntity.status(status)
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(answer.getBody());
    }

    private static ResponseEntity<byte[]> received(Language lang, Slug slug) {
        return PublicPages.seeOther("/" + lang.tag() + ArgumentSheets.path(slug) + "/comments/received");
    }

    @GetMapping("/received")
    ResponseEntity<byte[]> thank(@PathVariable Language lang, @PathVariable Slug slug) {
        var words = pages.words(lang);
        var page = new ReceivedPage(
                pages.secret(
                        words,
                        ArgumentSheets.path(slug) + "/comments/received",
                        words.of("argument.comment.received.title")),
                sheets.title(slug, words),
                ArgumentSheets.path(slug));
        return pages.answer(HttpStatus.OK, "programme/argument/web/received.jte", page);
    }
}
