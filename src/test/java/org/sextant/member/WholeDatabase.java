package org.sextant.member;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** All tables and columns that there are, and what stands in them. */
record WholeDatabase(JdbcTemplate database) {

    /** Every column that refers to a person, and every other whose name says that it holds one. */
    Set<String> columnsOfPeople() throws Exception {
        var found = new TreeSet<>(Set.of("person.id"));
        try (var connection = Objects.requireNonNull(database.getDataSource()).getConnection()) {
            try (var keys = connection.getMetaData().getExportedKeys(null, schema(connection), "person")) {
                while (keys.next()) {
                    found.add(keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"));
                }
            }
            for (var column : columnsOf(connection)) {
                if (column.isUuid() && column.name().matches("person|about|.*_by|in_charge|.*_person")) {
                    found.add(column.full());
                }
            }
        }
        return found;
    }

    private record Column(String table, String name, String type) {

        boolean isUuid() {
            return type.toLowerCase(Locale.ROOT).contains("uuid");
        }

        String full() {
            return table + "." + name;
        }
    }

    private static List<Column> columnsOf(Connection connection) throws Exception {
        var columns = new ArrayList<Column>();
        try (var rows = connection.getMetaData().getColumns(null, schema(connection), "%", "%")) {
            while (rows.next()) {
                columns.add(new Column(
                        rows.getString("TABLE_NAME"), rows.getString("COLUMN_NAME"), rows.getString("TYPE_NAME")));
            }
        }
        return columns;
    }

    private static String schema(Connection connection) throws Exception {
        return connection.getSchema();
    }

    /** The columns of the whole database in which that stands somewhere, as text or within bytes. */
    Set<String> found(String needle) throws Exception {
        var found = new TreeSet<String>();
        var tables = new TreeSet<String>();
        try (var connection = Objects.requireNonNull(database.getDataSource()).getConnection();
                var rows = connection
                        .getMetaData()
                        .getTables(null, schema(connection), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        tables.forEach(table -> database.query("select * from " + table, (ResultSet row) -> {
            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                if (text(row.getObject(i)).contains(needle)) {
                    found.add(table + "." + row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT));
                }
            }
        }));
        return found;
    }

    private static String text(Object content) {
        return content instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(content);
    }
}
