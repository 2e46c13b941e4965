package org.sextant.member;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail, for those whom it concerns. */
@Service
@Transactional(readOnly = true)
public class AuditReading {

    public static final int A_PAGE = 50;

    /** More people, or acts, than this are not offered to choose from. */
    private static final int MOST_CHOICES = 200;

    private static final int A_STRETCH = 1000;

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** Longer words than this stand in no entry. */
    public static final int LONGEST_SUBJECT = 100;

    /**
     * Which entries are wanted.
     *
     * @param on what has to stand in what it was done to, in whatever case; everything has nothing
     * @param until the first moment that is not
     */
    public record Wanted(Optional<PersonId> by, Optional<String> act, String on, Instant from, Instant until) {}

    /** A page of entries, the latest first; pages count from 0. */
    public record Found(List<AuditLine> lines, int page, int pages, long entries) {}

    /** Whether the chain holds. */
    public sealed interface Chain {

        /**
         * It does.
         *
         * @param hash of the last entry: whoever wrote it down can see later that nothing before it was changed
         */
        record Whole(long entries, String hash) implements Chain {}

        /**
         * It does not.
         *
         * @param place of the first entry that does not follow from the one before, or is missing
         */
        record Broken(long place) implements Chain {}
    }

    private final AuditEntryRepository entries;
    private final AuditHeadRepository heads;
    private final MandateRepository held;
    private final Mandates mandates;
    private final People people;

    AuditReading(
            AuditEntryRepository entries,
            AuditHeadRepository heads,
            MandateRepository held,
            Mandates mandates,
            People people) {
        this.entries = entries;
        this.heads = heads;
        this.held = held;
        this.mandates = mandates;
        this.people = people;
    }

    /** Whether the person may read what was done in the first of these scopes; the others reach into it. */
    public boolean allows(PersonId person, Scope... reaching) {
        return mandates.allows(person, MemberRight.READ_AUDIT, reaching);
    }

    /**
     * Entries of a scope.
     *
     * @param reaching the scope, and those that reach into it
     * @throws NotPermitted unless {@code by} may read them
     */
    public Found find(Wanted wanted, int page, PersonId by, Scope... reaching) {
        mandates.require(by, MemberRight.READ_AUDIT, reaching);
        var search = new AuditEntryRepository.Search(
                reaching[0],
                wanted.by().isEmpty(),
                wanted.by().orElse(NOBODY),
                wanted.act().isEmpty(),
                wanted.act().orElse(""),
                "%" + wanted.on().strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%",
                wanted.from(),
                wanted.until());
        var found = entries.find(search, PageRequest.of(page, A_PAGE));
        return new Found(lines(found.getContent()), page, found.getTotalPages(), found.getTotalElements());
    }

    private List<AuditLine> lines(List<AuditEntry> some) {
        var names = people.names(some.stream().map(AuditEntry::by).distinct().toList());
        var under = held
                .findByIdIn(some.stream().map(AuditEntry::mandate).distinct().toList())
                .stream()
                .map(Mandate::summary)
                .collect(Collectors.toMap(MandateSummary::id, mandate -> mandate));
        return some.stream()
                .map(entry ->
                        entry.line(names.getOrDefault(entry.by(), ""), Optional.ofNullable(under.get(entry.mandate()))))
                .toList();
    }

    /** Those who did something there, by name. */
    public List<PersonSummary> actors(PersonId by, Scope... reaching) {
        mandates.require(by, MemberRight.READ_AUDIT, reaching);
        return entries.actors(reaching[0], Limit.of(MOST_CHOICES)).stream()
                .flatMap(person -> people.byId(person).stream())
                .sorted(Comparator.comparing(PersonSummary::name))
                .toList();
    }

    /** What was done there. */
    public List<String> acts(PersonId by, Scope... reaching) {
        mandates.require(by, MemberRight.READ_AUDIT, reaching);
        return entries.acts(reaching[0], Limit.of(MOST_CHOICES));
    }

    /**
     * Walks the whole chain, of all scopes.
     *
     * @throws NotPermitted unless {@code by} may read the trail somewhere on the whole platform
     */
    @Transactional
    public Chain check(PersonId by) {
        mandates.require(by, MemberRight.READ_AUDIT);
        var head = heads.lock(AuditHead.ONLY);
        var place = 0L;
        var hash = AuditHead.NOTHING;
        for (var stretch = after(place); !stretch.isEmpty(); stretch = after(place)) {
            for (var entry : stretch) {
                if (!entry.follows(place, hash)) {
                    return new Chain.Broken(place + 1);
                }
                place = entry.place();
                hash = entry.hash();
            }
        }
        return head.isAt(place, hash) ? new Chain.Whole(place, hash) : new Chain.Broken(place + 1);
    }

    private List<AuditEntry> after(long place) {
        return entries.after(place, Limit.of(A_STRETCH));
    }
}
