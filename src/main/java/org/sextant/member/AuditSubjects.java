package org.sextant.member;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.AuditSubject.As;
import org.sextant.member.AuditSubject.Code;
import org.sextant.member.AuditSubject.Gone;
import org.sextant.member.AuditSubject.Somebody;
import org.sextant.member.AuditSubject.Thing;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Calls what entries of the audit trail were done to by its name, for a page of them at once. */
@Component
class AuditSubjects {

    private static final String ACCOUNTS = "admin/people/";
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final AuditedNames things;
    private final People people;
    private final MandateRepository mandates;
    private final Mandates rights;

    AuditSubjects(AuditedNames things, People people, MandateRepository mandates, Mandates rights) {
        this.things = things;
        this.people = people;
        this.mandates = mandates;
        this.rights = rights;
    }

    private record Holders(Map<UUID, MandateSummary> mandates, Map<PersonId, String> names, boolean administered) {

        Stream<AuditSubject> of(UUID id) {
            var mandate = mandates.get(id);
            return mandate == null
                    ? Stream.of(somebody(new PersonId(id)))
                    : Stream.of(new As(mandate.role()), somebody(mandate.person()));
        }

        private AuditSubject somebody(PersonId person) {
            var name = names.get(person);
            return name == null ? new Gone() : new Somebody(name, administered ? ACCOUNTS + person : "");
        }
    }

    /** The ids that stand in an entry. */
    static List<UUID> ids(String subject) {
        return words(subject).filter(AuditSubjects::isId).map(UUID::fromString).toList();
    }

    // From when a mandate holds says its entry's act already; "for" leads to the action of one that holds there alone.
    static Stream<String> words(String subject) {
        return Stream.of(subject.split(" from ", 2)[0].split("[ .]"))
                .filter(word -> !word.isEmpty() && !word.equals("for"));
    }

    static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    /** For each of these entries what is said of it to this reader. */
    Function<AuditEntry, List<AuditSubject>> of(Collection<AuditEntry> entries, PersonId reader) {
        var known = things.of(entries, reader);
        var holders = holders(entries, rights.allows(reader, MemberRight.RUN_PLATFORM));
        return entry -> words(entry.subject())
                .flatMap(word -> said(entry.act(), word, known, holders))
                .toList();
    }

    private Holders holders(Collection<AuditEntry> entries, boolean administered) {
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
        return new Holders(held, names, administered);
    }

    private static Stream<AuditSubject> said(
            String act, String word, BiFunction<String, String, Optional<Thing>> known, Holders holders) {
        var thing = known.apply(act, word);
        if (thing.isPresent()) {
            return Stream.of(thing.get());
        }
        return isId(word) ? holders.of(UUID.fromString(word)) : Stream.of(said(act, word));
    }

    private static AuditSubject said(String act, String word) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        role.name().equals(word) && (act.startsWith("mandate-") || act.startsWith("invitation-")))
                .<AuditSubject>map(As::new)
                .findFirst()
                .orElse(new Code(word));
    }
}
