package org.sextant.member.directory;

import java.util.List;
import org.sextant.member.KeptInScope;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tags, notes, searches and lists of people of one place where they are looked up. */
@Component
class DirectoryInScope implements KeptInScope {

    private static final List<String> TABLES = List.of(
            "person_tag",
            "person_note",
            "saved_search",
            "merged_person",
            "people_import",
            "people_export",
            "introduction");

    private final JdbcClient database;

    DirectoryInScope(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void erase(Scope scope) {
        TABLES.forEach(table -> database.sql("delete from " + table + " where scope_kind = :kind and scope_key = :key")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .update());
    }
}
