package org.sextant.member.directory;

import java.util.List;
import java.util.UUID;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Searches that people keep, each their own. */
@Service
@Transactional
public class SavedSearches {

    /** Of one person in one scope. */
    public static final int MOST = 20;

    /** Of a title, in code points. */
    public static final int LENGTH = 80;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Mandates mandates;
    private final Ids ids;

    SavedSearches(JdbcClient database, Mandates mandates, Ids ids) {
        this.database = database;
        this.mandates = mandates;
        this.ids = ids;
    }

    /**
     * One’s own, by title.
     *
     * @throws NotPermitted unless the person may look people up there
     */
    @Transactional(readOnly = true)
    public List<SavedSearch> of(Scope scope, PersonId self) {
        mandates.require(self, DirectoryRight.LOOK_UP, scope);
        return database.sql("""
                        select id, title, wanted from saved_search
                        where person = :person and scope_kind = :kind and scope_key = :key order by title, id""")
                .param("person", self.uuid())
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query((row, _) -> new SavedSearch(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        JSON.readValue(row.getString("wanted"), Wanted.class)))
                .list();
    }

    /**
     * Keeps a search.
     *
     * @return whether there was room for it
     * @throws NotPermitted unless the person may look people up there
     */
    public boolean save(Scope scope, String title, Wanted wanted, PersonId self) {
        var line = PlainText.line(title);
        if (line.isEmpty() || PlainText.length(line) > LENGTH) {
            throw new IllegalArgumentException("A title has 1 to " + LENGTH + " characters");
        }
        if (of(scope, self).size() == MOST) {
            return false;
        }
        database.sql("""
                        insert into saved_search (id, person, scope_kind, scope_key, title, wanted)
                         values (:id, :person, :kind, :key, :title, :wanted)""")
                .param("id", ids.next())
                .param("person", self.uuid())
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("title", line)
                .param("wanted", JSON.writeValueAsString(wanted))
                .update();
        return true;
    }

    /** Another's stays. */
    public void forget(UUID id, PersonId self) {
        database.sql("delete from saved_search where id = :id and person = :person")
                .param("id", id)
                .param("person", self.uuid())
                .update();
    }
}
