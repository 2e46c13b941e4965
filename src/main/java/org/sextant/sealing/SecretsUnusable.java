package org.sextant.sealing;

/** Sextant does not start: a secret is missing, open to others, or not the right one. */
class SecretsUnusable extends RuntimeException {

    private final String action;

    SecretsUnusable(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
