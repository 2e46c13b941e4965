package org.sextant.member.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.PeopleChanged;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Short words by which those who organize keep people together. Each scope has its own. */
@Service
@Transactional
public class Tags {

    /** Of one person in one scope. */
    public static final int MOST = 20;

    /** In one scope. */
    public static final int MOST_IN_USE = 200;

    /** Of a tag, in code points. */
    public static final int LENGTH = 40;

    private final JdbcClient database;
    private final Mandates mandates;
    private final PeopleDirectory directory;
    private final ApplicationEventPublisher events;

    Tags(JdbcClient database, Mandates mandates, PeopleDirectory directory, ApplicationEventPublisher events) {
        this.database = database;
        this.mandates = mandates;
        this.directory = directory;
        this.events = events;
    }

    /** The tag that was typed; empty where it is none. */
    public static Optional<String> parse(String typed) {
        var tag = PlainText.line(typed);
        return tag.isEmpty() || PlainText.length(tag) > LENGTH ? Optional.empty() : Optional.of(tag);
    }

    /**
     * The tags that somebody bears there.
     *
     * @throws NotPermitted unless {@code by} may look people up there
     */
    @Transactional(readOnly = true)
    public List<String> inUse(Scope scope, PersonId by) {
        mandates.require(by, DirectoryRight.LOOK_UP, scope);
        return database.sql("select distinct tag from person_tag where scope_kind = :kind and scope_key = :key"
                        + " order by tag fetch first " + MOST_IN_USE + " rows only")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query((row, _) -> row.getString(1))
                .list();
    }

    Set<String> of(Scope scope, PersonId person) {
        return new TreeSet<>(database.sql(
                        "select tag from person_tag where scope_kind = :kind and scope_key = :key and person = :person")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("person", person.uuid())
                .query((row, _) -> row.getString(1))
                .list());
    }

    /** Those of several people; who bears none is not in it. */
    @Transactional(readOnly = true)
    Map<PersonId, Set<String>> of(Scope scope, Collection<PersonId> people) {
        var tags = new HashMap<PersonId, Set<String>>();
        database.sql("""
                        select person, tag from person_tag
                        where scope_kind = :kind and scope_key = :key and person in (:people)""")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("people", people.stream().map(PersonId::uuid).toList())
                .query(row -> {
                    tags.computeIfAbsent(new PersonId(row.getObject("person", UUID.class)), _ -> new TreeSet<>())
                            .add(row.getString("tag"));
                });
        return tags;
    }

    /**
     * Makes these the tags of the person, as many as there may be.
     *
     * @throws NotPermitted unless {@code by} may tag people there
     */
    public void tag(Scope scope, PersonId person, Set<String> tags, PersonId by) {
        mandates.require(by, DirectoryRight.ANNOTATE, scope);
        if (directory.one(scope, person).isPresent()) {
            remove(scope, person);
            tags.stream()
                    .flatMap(tag -> parse(tag).stream())
                    .distinct()
                    .limit(MOST)
                    .forEach(tag -> put(scope, person, tag));
            events.publishEvent(new PeopleChanged(scope));
        }
    }

    /** Puts on what the person does not bear yet, as many as there may be. */
    void add(Scope scope, PersonId person, Set<String> fresh) {
        var worn = of(scope, person);
        fresh.stream()
                .filter(tag -> !worn.contains(tag))
                .sorted()
                .limit(Math.max(0, MOST - worn.size()))
                .forEach(tag -> put(scope, person, tag));
        events.publishEvent(new PeopleChanged(scope));
    }

    void put(Scope scope, PersonId person, String tag) {
        database.sql("insert into person_tag (scope_kind, scope_key, tag, person) values (:kind, :key, :tag, :person)")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("tag", tag)
                .param("person", person.uuid())
                .update();
    }

    void remove(Scope scope, PersonId person) {
        database.sql("delete from person_tag where scope_kind = :kind and scope_key = :key and person = :person")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("person", person.uuid())
                .update();
    }
}
