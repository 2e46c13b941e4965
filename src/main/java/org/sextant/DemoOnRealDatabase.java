package org.sextant;

/** The demo was to be started on a database that is not embedded. */
class DemoOnRealDatabase extends RuntimeException {

    DemoOnRealDatabase() {
        super(
                "The profile demo puts made-up people with well-known passwords into the database, and this database is not embedded.");
    }
}
