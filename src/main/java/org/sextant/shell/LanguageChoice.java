package org.sextant.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.sextant.vocabulary.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Leads an address without a language to the reader's own. */
@Controller
class LanguageChoice {

    @GetMapping({
        "/",
        "/principles",
        "/coverage",
        "/principles/{*rest}",
        "/demands/{*rest}",
        "/campaigns",
        "/campaigns/{*rest}",
        "/petitions",
        "/petitions/{*rest}",
        "/actions",
        "/actions/{*rest}",
        "/treaties",
        "/treaties/{*rest}",
        "/free-movement",
        "/places",
        "/places/{*rest}",
        "/arguments",
        "/arguments/{*rest}",
        "/search",
        "/confirm",
        "/confirm/{*rest}",
        "/receipt/{*rest}",
        "/withdraw/{*rest}",
        "/cancel/{*rest}",
        "/privacy",
        "/account/{*rest}"
    })
    ResponseEntity<Void> choose(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String accepted) {
        var path = request.getRequestURI().equals("/") ? "" : request.getRequestURI();
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/" + Language.preferred(accepted).tag() + path + query)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
