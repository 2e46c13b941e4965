package org.sextant.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.sextant.vocabulary.Language;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The one place where what went wrong is told: a page in the reader's language, or RFC 9457 for programs. Never a stack trace, never an exception's words. */
@Controller
class ErrorPages implements ErrorController {

    /** The request attribute that holds the reader's language, where whoever refused knows it. */
    static final String READER = ErrorPages.class.getName() + ".reader";

    private final PublicPages pages;
    private final ErrorTexts texts;

    ErrorPages(PublicPages pages, ErrorTexts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @RequestMapping("/error")
    ResponseEntity<?> tell(HttpServletRequest request, HttpServletResponse response) {
        PublicDoorSecurity.guard(response);
        var status = status(request);
        var page = texts.page(language(request), status, reference(request, status));
        return wantsFacts(request) ? problem(request, status, page) : pages.answer(status, "shell/error.jte", page);
    }

    // Only who asks for JSON and not for a page is a program.
    private static boolean wantsFacts(HttpServletRequest request) {
        var accepted =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return accepted.contains("json") && !accepted.contains("html");
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpServletRequest request, HttpStatus status, ErrorPage page) {
        var problem = ProblemDetail.forStatusAndDetail(status, page.text());
        problem.setTitle(page.frame().title());
        problem.setInstance(URI.create(path(request)));
        page.reference().ifPresent(reference -> problem.setProperty("reference", reference));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }

    private static Optional<String> reference(HttpServletRequest request, HttpStatus status) {
        return status == HttpStatus.INTERNAL_SERVER_ERROR
                ? Optional.of(Mishap.logged((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                        .number())
                : Optional.empty();
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static Language language(HttpServletRequest request) {
        if (request.getAttribute(READER) instanceof Language known) {
            return known;
        }
        return ErrorTexts.language(path(request), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String path(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
