package org.sextant.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Nobody has done more. */
    private static final int MOST_OF_ONE = 5000;

    private static final int A_STRETCH = 1000;

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /**
     * Which entries are wanted.
     *
     * @param about the person whom it was done to
     * @param until the first moment that is not
     */
    public record Wanted(
            Optional<PersonId> by, Optional<String> act, Optional<PersonId> about, Instant from, Instant until) {}

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
    private final Mandates mandates;
    private final AuditLines lines;

    AuditReading(AuditEntryRepository entries, AuditHeadRepository heads, Mandates mandates, AuditLines lines) {
        this.entries = entries;
        this.heads = heads;
        this.mandates = mandates;
        this.lines = lines;
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
                wanted.about().isEmpty(),
                wanted.about().orElse(NOBODY),
                wanted.from(),
                wanted.until());
        var found = entries.find(search, PageRequest.of(page, A_PAGE));
        return new Found(lines.of(found.getContent(), by), page, found.getTotalPages(), found.getTotalElements());
    }

    /** What the person did under a mandate, for them alone, the latest first; of more than five thousand acts the latest. */
    public List<AuditLine> by(PersonId person) {
        return lines.of(entries.by(person, Limit.of(MOST_OF_ONE)), person);
    }

    /** What others did about the person, for them alone, in the same way. */
    public List<AuditLine> about(PersonId person) {
        return lines.of(entries.about(person, Limit.of(MOST_OF_ONE)), person);
    }

    /** Those who did something there, by name. */
    public List<PersonSummary> actors(PersonId by, Scope... reaching) {
        mandates.require(by, MemberRight.READ_AUDIT, reaching);
        return lines.people(entries.actors(reaching[0], Limit.of(MOST_CHOICES)));
    }

    /** Those whom something done there was about, by name. */
    public List<PersonSummary> concerned(PersonId by, Scope... reaching) {
        mandates.require(by, MemberRight.READ_AUDIT, reaching);
        return lines.people(entries.concerned(reaching[0], Limit.of(MOST_CHOICES)));
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
