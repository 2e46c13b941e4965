package org.sextant.shell;

/** What browsers may do with a public page. */
final class PublicPolicy {

    static final String HEADER = "Content-Security-Policy";

    private static final String ANY = "default-src 'none'; style-src " + PublicSheet.policySources()
            + "; img-src 'self'; form-action 'self'; base-uri 'none'; ";

    private static final String OWN_SCRIPTS = "script-src 'self'; connect-src 'self'; ";

    /** No script, in no frame. */
    static final String PLAIN = ANY + "frame-ancestors 'none'";

    /** With our own scripts, which enhance what works without. */
    static final String SCRIPTED = ANY + OWN_SCRIPTS + "frame-ancestors 'none'";

    /** The same, within other people's pages. */
    static final String FRAMED = ANY + OWN_SCRIPTS + "frame-ancestors *";

    private PublicPolicy() {}
}
