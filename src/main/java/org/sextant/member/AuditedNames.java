package org.sextant.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.member.AuditSubject.Thing;
import org.sextant.shell.RoutePolicies;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.LocalizedTextColumn;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the features what their things are called, for a page of entries at once: one query for each table that an act of the page concerns, however many entries. */
@Component
class AuditedNames {

    private static final LocalizedTextColumn TITLE = new LocalizedTextColumn();

    private final List<AuditedThings> features;
    private final JdbcClient database;
    private final ScopeWords scopes;
    private final ObjectProvider<RoutePolicies> routes;

    /** @param routes asked for late: the pages of features stand on what stands on this */
    AuditedNames(
            List<AuditedThings> features,
            JdbcClient database,
            ScopeWords scopes,
            ObjectProvider<RoutePolicies> routes) {
        this.features = features;
        this.database = database;
        this.scopes = scopes;
        this.routes = routes;
    }

    private record Row(Optional<LocalizedText> title, String path, boolean known) {

        // What lies within a campaign is open to whom the campaign is: asked once for all of it.
        String house() {
            var parts = path.split("/", 3);
            return parts[0].equals("campaigns") ? parts[0] + "/" + parts[1] : path;
        }

        Thing shown(boolean open) {
            return new Thing(title.filter(_ -> known || open), open ? path : "");
        }
    }

    /** By act and word, what this reader may know of what it calls; empty for what no feature knows. */
    BiFunction<String, String, Optional<Thing>> of(Collection<AuditEntry> entries, PersonId reader) {
        var read = new LinkedHashMap<AuditTable, Map<String, Row>>();
        features.stream()
                .flatMap(feature -> feature.tables().stream())
                .forEach(table -> read.put(table, read(table, words(table, entries))));
        var open = read.values().stream()
                .flatMap(rows -> rows.values().stream())
                .map(Row::house)
                .filter(house -> !house.isEmpty())
                .distinct()
                .collect(Collectors.toMap(
                        house -> house, house -> routes.getObject().opens(reader, house)));
        return (act, word) -> read.entrySet().stream()
                .filter(table -> table.getKey().concerns(act))
                .flatMap(table -> Stream.ofNullable(table.getValue().get(word)))
                .map(row -> row.shown(open.getOrDefault(row.house(), false)))
                .findFirst()
                .or(() -> inMemory(act, word));
    }

    private Optional<Thing> inMemory(String act, String word) {
        return features.stream()
                .flatMap(feature -> feature.named(act, word).stream())
                .map(name -> new Thing(Optional.of(name), ""))
                .findFirst();
    }

    private static List<?> words(AuditTable table, Collection<AuditEntry> entries) {
        var all = entries.stream()
                .filter(entry -> table.concerns(entry.act()))
                .flatMap(entry -> AuditSubjects.words(entry.subject()))
                .distinct();
        return table.bySlug()
                ? all.filter(word -> !AuditSubjects.isId(word)).toList()
                : all.filter(AuditSubjects::isId).map(UUID::fromString).toList();
    }

    private Map<String, Row> read(AuditTable table, List<?> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, Row>();
        database.sql(table.query()).param("words", words).query(row -> {
            found.put(row.getString(1), row(row, table));
        });
        return found;
    }

    private Row row(ResultSet row, AuditTable table) throws SQLException {
        return new Row(title(row.getString(2), table.titles()), row.getString(3), row.getBoolean(4));
    }

    private Optional<LocalizedText> title(@Nullable String kept, AuditTable.Titles titles) {
        if (kept == null) {
            return Optional.empty();
        }
        return switch (titles) {
            case LOCALIZED -> Optional.ofNullable(TITLE.convertToEntityAttribute(kept));
            case PLAIN -> Optional.of(LocalizedText.of(Language.EN, kept));
            case PLACE -> scopes.named(Scope.of(new CountryCode(kept))).map(ScopeNames.Named::name);
        };
    }
}
