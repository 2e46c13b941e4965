package org.sextant.testing;

import java.sql.Connection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Takes out of the public's sight the campaigns that a class of tests leaves in the database that all share: the public lists are bounded, and
 * what the next class opens would be crowded out of them.
 */
class LeavesNoCampaigns implements BeforeAllCallback, AfterAllCallback {

    private static final String PUBLIC = "select slug from campaign where stage <> 'DRAFT'";

    /** What each database held before its first test. */
    private static final ConcurrentHashMap<String, Set<String>> SHIPPED = new ConcurrentHashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        shipped(database(context));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var database = database(context);
        var left = new HashSet<>(database.queryForList(PUBLIC, String.class));
        left.removeAll(shipped(database));
        database.batchUpdate(
                "update campaign set stage = 'DRAFT' where slug = ?",
                left.stream().map(slug -> new Object[] {slug}).toList());
    }

    private static Set<String> shipped(JdbcTemplate database) {
        return SHIPPED.computeIfAbsent(name(database), _ -> Set.copyOf(database.queryForList(PUBLIC, String.class)));
    }

    private static String name(JdbcTemplate database) {
        return database.execute(
                (Connection connection) -> connection.getMetaData().getURL());
    }

    private static JdbcTemplate database(ExtensionContext context) {
        return new JdbcTemplate(SpringExtension.getApplicationContext(context).getBean(DataSource.class));
    }
}
