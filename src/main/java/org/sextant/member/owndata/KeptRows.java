package org.sextant.member.owndata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.member.KeptEntry;
import org.sextant.member.KeptSection;
import org.sextant.member.KeptTable;
import org.sextant.member.KeptValue;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what features keep in their tables, in the words of no language yet. */
@Component
class KeptRows {

    /** Of one section. Nobody has done more of one thing. */
    static final int MOST = 5000;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    KeptRows(JdbcClient database) {
        this.database = database;
    }

    KeptSection of(KeptTable table, PersonId person) {
        var entries = database.sql(table.query() + " fetch first " + MOST + " rows only")
                .param("person", person.uuid())
                .query((row, _) -> entry(row, table))
                .list();
        return new KeptSection(table.key(), table.path(), entries);
    }

    private static KeptEntry entry(ResultSet row, KeptTable table) throws SQLException {
        var facts = new LinkedHashMap<String, KeptValue>();
        var columns = row.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            var name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
            var content = content(row, i, name, table);
            if (content != null) {
                facts.put(name.replace('_', '-'), content);
            }
        }
        return new KeptEntry(facts);
    }

    private static @Nullable KeptValue content(ResultSet row, int column, String name, KeptTable table)
            throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            return null;
        }
        if (table.localized().contains(name)) {
            return new KeptValue.InLanguages(JSON.readValue(text, LocalizedText.class));
        }
        var words = table.coded().get(name);
        return words == null ? content(row, column, text) : new KeptValue.Coded(words, text);
    }

    private static KeptValue content(ResultSet row, int column, String text) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                new KeptValue.Moment(Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                        .toInstant());
            case Types.DATE -> new KeptValue.Day(Objects.requireNonNull(row.getObject(column, LocalDate.class)));
            default -> new KeptValue.Text(text);
        };
    }
}
