package org.sextant.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

class PostgreSqlReport implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.publishReportEntry("database", PostgreSql.running().name());
    }
}
