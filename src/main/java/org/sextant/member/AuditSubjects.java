package org.sextant.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.AuditSubject.As;
import org.sextant.member.AuditSubject.Code;
import org.sextant.member.AuditSubject.Somebody;
import org.sextant.member.AuditSubject.Thing;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.LocalizedTextColumn;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls what entries of the audit trail were done to by its name, for a page of them at once: one query for each feature, however many entries. */
@Component
class AuditSubjects {

    private static final LocalizedTextColumn TITLE = new LocalizedTextColumn();
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final List<AuditedThings> features;
    private final JdbcClient database;
    private final People people;
    private final MandateRepository mandates;

    AuditSubjects(List<AuditedThings> features, JdbcClient database, People people, MandateRepository mandates) {
        this.features = features;
        this.database = database;
        this.people = people;
        this.mandates = mandates;
    }

    /** The ids that stand in an entry. */
    static List<UUID> ids(String subject) {
        return words(subject).filter(AuditSubjects::isId).map(UUID::fromString).toList();
    }

    /** For each of these entries what is said of it. */
    Function<AuditEntry, List<AuditSubject>> of(Collection<AuditEntry> entries) {
        var ids = entries.stream()
                .flatMap(entry -> ids(entry.subject()).stream())
                .distinct()
                .toList();
        var held = mandates.findByIdIn(ids.stream().map(MandateId::new).toList()).stream()
                .map(Mandate::summary)
                .collect(Collectors.toMap(mandate -> mandate.id().uuid(), mandate -> mandate));
        var names = people.names(Stream.concat(
                        ids.stream().map(PersonId::new), held.values().stream().map(MandateSummary::person))
                .distinct()
                .toList());
        var byId = new HashMap<String, Thing>();
        tables().filter(table -> !table.isBySlug() && !ids.isEmpty()).forEach(table -> byId.putAll(read(table, ids)));
        var bySlug = tables().filter(AuditTable::isBySlug)
                .collect(Collectors.toMap(table -> table, table -> read(table, slugs(table, entries))));
        return entry -> words(entry.subject())
                .flatMap(word -> isId(word)
                        ? named(UUID.fromString(word), held, names, byId)
                        : Stream.of(said(word, entry.act(), bySlug)))
                .toList();
    }

    private static Stream<AuditSubject> named(
            UUID id, Map<UUID, MandateSummary> held, Map<PersonId, String> names, Map<String, Thing> things) {
        var mandate = held.get(id);
        if (mandate != null) {
            return Stream.of(new As(mandate.role()), somebody(mandate.person(), names));
        }
        return Stream.of(Optional.<AuditSubject>ofNullable(things.get(id.toString()))
                .orElseGet(() -> somebody(new PersonId(id), names)));
    }

    private static AuditSubject somebody(PersonId person, Map<PersonId, String> names) {
        var name = names.get(person);
        return name == null ? new Code(person.toString()) : new Somebody(name);
    }

    private static AuditSubject said(String word, String act, Map<AuditTable, Map<String, Thing>> things) {
        if (act.startsWith("mandate-")) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(word))
                    .<AuditSubject>map(As::new)
                    .findFirst()
                    .orElse(new Code(word));
        }
        return things.entrySet().stream()
                .filter(table -> table.getKey().concerns(act))
                .flatMap(table -> Stream.ofNullable(table.getValue().get(word)))
                .<AuditSubject>map(thing -> thing)
                .findFirst()
                .orElse(new Code(word));
    }

    private static List<String> slugs(AuditTable table, Collection<AuditEntry> entries) {
        return entries.stream()
                .filter(entry -> table.concerns(entry.act()))
                .flatMap(entry -> words(entry.subject()))
                .filter(word -> !isId(word))
                .distinct()
                .toList();
    }

    private Map<String, Thing> read(AuditTable table, List<?> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, Thing>();
        database.sql(table.query()).param("words", words).query(row -> {
            found.put(row.getString(1), thing(row, table));
        });
        return found;
    }

    private static Thing thing(ResultSet row, AuditTable table) throws SQLException {
        var title = row.getString(2);
        return new Thing(
                table.localized()
                        ? Objects.requireNonNull(TITLE.convertToEntityAttribute(title))
                        : LocalizedText.of(Language.EN, title),
                row.getString(3));
    }

    private Stream<AuditTable> tables() {
        return features.stream().flatMap(feature -> feature.tables().stream());
    }

    // From when a mandate holds says its entry's act already; "for" leads to the action of one that holds there alone.
    private static Stream<String> words(String subject) {
        return Stream.of(subject.split(" from ", 2)[0].split("[ .]"))
                .filter(word -> !word.isEmpty() && !word.equals("for"));
    }

    private static boolean isId(String word) {
        return ID.matcher(word).matches();
    }
}
