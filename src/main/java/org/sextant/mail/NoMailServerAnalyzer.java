package org.sextant.mail;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever runs the installation what to do, instead of a stack trace. */
class NoMailServerAnalyzer extends AbstractFailureAnalyzer<NoMailServer> {

    private static final String ACTION =
            "Set SPRING_MAIL_HOST to the host of your mail relay (and SPRING_MAIL_PORT, SPRING_MAIL_USERNAME and SPRING_MAIL_PASSWORD "
                    + "as it wants them). To try Sextant out without one, start it with SPRING_PROFILES_ACTIVE=demo: mails are then shown at /demo/mailbox.";

    @Override
    protected FailureAnalysis analyze(Throwable failure, NoMailServer cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
