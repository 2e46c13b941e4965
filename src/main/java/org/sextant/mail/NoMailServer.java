package org.sextant.mail;

/** Outside the demo, letters must be able to leave. */
class NoMailServer extends RuntimeException {

    NoMailServer() {
        super("Sextant has no mail server: SPRING_MAIL_HOST is not set.");
    }
}
