package org.sextant.shell;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way into the workroom beside mailbox and password, or something that each of its requests passes: a feature implements it as a bean. */
public interface WayIn {

    /** Adds itself to the workroom's door; its paths lie below {@code /app/login/}, where the session's cookie is seen. */
    void addTo(HttpSecurity door);
}
