package org.sextant.site.search;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sextant.shell.Searchable;
import org.sextant.vocabulary.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the table of what can be found as the features say it is. Only what has changed is written. */
@Component
class SearchIndex {

    /** What a row is found by. */
    private record Key(String path, Language language) {}

    private final JdbcClient jdbc;
    private final List<Searchable> features;
    private final TransactionTemplate transaction;

    SearchIndex(JdbcClient jdbc, List<Searchable> features, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.features = features;
        this.transaction = transaction;
    }

    /** Brings every kind up to date. */
    void rebuild() {
        features.forEach(this::rebuild);
    }

    private void rebuild(Searchable feature) {
        var wanted = feature.everything().stream()
                .flatMap(IndexRow::of)
                .sorted(Comparator.comparing(IndexRow::path).thenComparing(IndexRow::language))
                .toList();
        transaction.executeWithoutResult(_ -> bring(feature.kind(), wanted));
    }

    private void bring(String kind, List<IndexRow> wanted) {
        var there = there(kind);
        var changed = wanted.stream()
                .filter(row -> !row.fingerprint().equals(there.remove(new Key(row.path(), row.language()))))
                .toList();
        there.keySet().forEach(key -> delete(key.path(), key.language()));
        changed.forEach(row -> {
            delete(row.path(), row.language());
            insert(kind, row);
        });
    }

    private Map<Key, String> there(String kind) {
        return new HashMap<>(jdbc
                .sql("select path, language, fingerprint from search_entry where kind = ?")
                .param(kind)
                .query((row, _) -> Map.entry(
                        new Key(
                                row.getString(1),
                                Language.ofTag(row.getString(2)).orElseThrow()),
                        row.getString(3)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void delete(String path, Language language) {
        jdbc.sql("delete from search_entry where path = ? and language = ?")
                .params(path, language.tag())
                .update();
    }

    // Another node may write the same at the same moment.
    private void insert(String kind, IndexRow row) {
        jdbc.sql("insert into search_entry (path, language, kind, spoken, title, body, title_words, words, fingerprint)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        row.path(),
                        row.language().tag(),
                        kind,
                        row.spoken().tag(),
                        row.title(),
                        row.body(),
                        row.titleWords(),
                        row.words(),
                        row.fingerprint())
                .update();
    }
}
