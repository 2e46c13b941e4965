package org.sextant.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Speaks for requests that Tomcat refuses before anything of ours sees them, such as an address that cannot be decoded. */
@Component
class LastResort extends ErrorReportValve {

    private final PublicPages pages;
    private final ErrorTexts texts;

    LastResort(PublicPages pages, ErrorTexts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        var status =
                Optional.ofNullable(HttpStatus.resolve(response.getStatus())).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        var language = ErrorTexts.language(request.getRequestURI(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var answer = pages.answer(status, "shell/error.jte", texts.page(language, status, Optional.empty()));
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        PublicDoorSecurity.guard(response);
        try {
            response.getOutputStream().write(Objects.requireNonNull(answer.getBody()));
            response.finishResponse();
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }
}
