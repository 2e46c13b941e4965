package org.sextant.member;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what where. Every module asks here, below its views, before it lets anybody change anything. */
@Service
@Transactional
public class Mandates {

    /** More mandates than this in one scope, or of one person, are not shown. */
    public static final int MOST = 500;

    private final MandateRepository mandates;
    private final MandateActs acts;
    private final Clock clock;
    private final Ids ids;

    Mandates(MandateRepository mandates, MandateActs acts, Clock clock, Ids ids) {
        this.mandates = mandates;
        this.acts = acts;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether a mandate of the whole platform, or of one of these scopes, carries the right now. */
    @Transactional(readOnly = true)
    public boolean allows(PersonId person, Right right, Scope... scopes) {
        return carrying(person, right, scopes).isPresent();
    }

    /**
     * The mandate under which the person may act.
     *
     * @throws NotPermitted if there is none
     */
    @Transactional(readOnly = true)
    public MandateId require(PersonId person, Right right, Scope... scopes) {
        return carrying(person, right, scopes).orElseThrow(() -> new NotPermitted(right));
    }

    Optional<MandateId> carrying(PersonId person, Right right, Scope... scopes) {
        var asked =
                Stream.concat(Stream.of(Scope.PLATFORM), Arrays.stream(scopes)).toList();
        return of(person).stream()
                .filter(mandate ->
                        right.heldAs(mandate.role(), mandate.scope().kind()) && asked.contains(mandate.scope()))
                .map(MandateSummary::id)
                .findFirst();
    }

    /** The mandates the person holds now, oldest first. */
    @Transactional(readOnly = true)
    public List<MandateSummary> of(PersonId person) {
        return summaries(mandates.heldBy(person, clock.instant(), Limit.of(MOST)));
    }

    /**
     * The same and those that have not begun, for whoever looks at another's.
     *
     * @throws NotPermitted unless they are one's own, or {@code by} administers the platform
     */
    @Transactional(readOnly = true)
    public List<MandateSummary> of(PersonId person, PersonId by) {
        if (!person.equals(by)) {
            require(by, MemberRight.RUN_PLATFORM);
        }
        return summaries(mandates.heldOrToCome(person, clock.instant(), Limit.of(MOST)));
    }

    /** A mandate that holds now. */
    @Transactional(readOnly = true)
    public Optional<MandateSummary> byId(MandateId id) {
        return mandates.findById(id)
                .filter(mandate -> mandate.holds(clock.instant()))
                .map(Mandate::summary);
    }

    /** The mandates in these roles that hold now in exactly this scope, oldest first; however many hold others there. */
    @Transactional(readOnly = true)
    public List<MandateSummary> in(Scope scope, Set<Role> roles) {
        return summaries(mandates.heldIn(scope, roles, clock.instant(), Limit.of(MOST)));
    }

    /** Those given in exactly this scope that have not begun and so carry no right, the first to begin first. Whoever asks answers for the right to know. */
    @Transactional(readOnly = true)
    public List<MandateSummary> toCome(Scope scope) {
        return summaries(mandates.toCome(scope, clock.instant(), Limit.of(MOST)));
    }

    /**
     * Some of the many who may hold one role in exactly this scope, by name.
     *
     * @param name what the name has in it, in whatever case; everybody has nothing
     */
    @Transactional(readOnly = true)
    public Page<MandateSummary> holding(Role role, Scope scope, String name, Pageable page) {
        var like = "%" + name.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return mandates.named(scope, role, like, clock.instant(), page).map(Mandate::summary);
    }

    /** The mandates in these campaigns that hold now and end until {@code before}, the first to end first. */
    @Transactional(readOnly = true)
    public List<MandateSummary> ending(Collection<CampaignId> campaigns, Instant before) {
        return endingIn(campaigns.stream().map(Scope::of).toList(), before);
    }

    /** The mandates in exactly these scopes that hold now and end until {@code before}, of one kind of scope after the other, the first to end first. */
    @Transactional(readOnly = true)
    public List<MandateSummary> endingIn(Collection<Scope> scopes, Instant before) {
        var keys = scopes.stream()
                .collect(Collectors.groupingBy(
                        Scope::kind, TreeMap::new, Collectors.mapping(Scope::key, Collectors.toList())));
        return keys.entrySet().stream()
                .flatMap(kind ->
                        mandates
                                .ending(kind.getKey(), kind.getValue(), clock.instant(), before, Limit.of(MOST))
                                .stream())
                .map(Mandate::summary)
                .toList();
    }

    /** Whether the person holds this very role in this very scope. */
    @Transactional(readOnly = true)
    public boolean holds(PersonId person, Role role, Scope scope) {
        return of(person).stream()
                .anyMatch(mandate -> mandate.role() == role && mandate.scope().equals(scope));
    }

    /**
     * Gives a mandate, which may begin on a later day. What is held already is prolonged by it, and never shortened.
     *
     * @throws NotPermitted unless {@code by} is an organizer there, or an administrator for the whole platform
     */
    public void give(GiveMandate mandate, PersonId by) {
        note(
                by,
                mandate.scope(),
                mandate.tenure().isToCome(clock.instant()) ? "mandate-given-ahead" : "mandate-given",
                mandate.subject());
        put(mandate, Optional.of(by));
    }

    /**
     * The mandate that comes with an act of one's own: who starts a campaign becomes its organizer, who joins it a member. The module that
     * owns the act answers for it.
     */
    public void take(PersonId person, Role role, Scope scope) {
        put(new GiveMandate(person, role, scope, Optional.empty()), Optional.empty());
    }

    /**
     * One leaves for oneself; others need the right to give it, and sign its person out. An unknown mandate was ended before.
     *
     * @throws NotPermitted if it is another organizer's or administrator's and has begun: nobody ends that alone
     * @throws LastOfThem if the platform would be left without an administrator, or a campaign without an organizer
     */
    public void end(MandateId id, PersonId by) {
        mandates.findById(id).ifPresent(mandate -> {
            refuseToOrphan(mandate);
            if (!mandate.summary().person().equals(by)) {
                endAnothers(mandate.summary(), by);
            }
            end(mandate);
        });
    }

    private void endAnothers(MandateSummary mandate, PersonId by) {
        var under = requireToGive(by, mandate.scope());
        var hasBegun = !mandate.isToCome(clock.instant());
        if (takesTwoToEnd(mandate.role()) && hasBegun) {
            throw new NotPermitted(rightToRemove(mandate.scope()));
        }
        acts.ended(mandate, hasBegun, by, under);
    }

    /** Ends a mandate that two people have decided to end; who calls this answers for the two. False, and nothing ended, where nobody would be left. */
    public boolean endByTwo(MandateId id) {
        // What was given ahead does not bring them back.
        var leaving = mandates.findById(id)
                .filter(mandate -> mandate.holds(clock.instant()))
                .map(Mandate::summary)
                .map(held -> same(held.person(), held.role(), held.scope()))
                .orElse(List.of());
        if (leaveNobody(leaving)) {
            return false;
        }
        leaving.forEach(this::end);
        return true;
    }

    /**
     * Ends a mandate that hung on something which is over, as on an organisation that left; the module that owns that answers for it.
     *
     * @throws NotPermitted if it takes two people to end it
     */
    public void lapse(MandateId id) {
        mandates.findById(id).ifPresent(mandate -> {
            if (takesTwoToEnd(mandate.summary().role())) {
                throw new NotPermitted(rightToRemove(mandate.scope()));
            }
            end(mandate);
        });
    }

    /** Whether another's mandate in that role is ended by two people only. */
    public static boolean takesTwoToEnd(Role role) {
        return role == Role.ORGANIZER || role == Role.ADMINISTRATOR;
    }

    private void refuseToOrphan(Mandate leaving) {
        if (leaveNobody(List.of(leaving))) {
            throw new LastOfThem();
        }
    }

    // Locked, so that two who leave at the same moment see each other.
    private boolean leaveNobody(List<Mandate> leaving) {
        var now = clock.instant();
        return leaving.stream()
                .filter(one -> one.holds(now) && one.keepsItsScope())
                .anyMatch(one -> mandates.lockHolders(one.scope(), one.summary().role(), now).stream()
                        .noneMatch(other -> leaving.stream().allMatch(other::staysWithout)));
    }

    /** Takes the place of the same for a shorter time. What holds now is never ended for what has not begun. */
    void put(GiveMandate mandate, Optional<PersonId> by) {
        var now = clock.instant();
        var wanted = mandate.tenure();
        var others = same(mandate.to(), mandate.role(), mandate.scope());
        if (others.stream().noneMatch(one -> one.tenure().covers(wanted, now))) {
            others.stream().filter(one -> wanted.covers(one.tenure(), now)).forEach(this::end);
            mandates.save(new Mandate(MandateId.fresh(ids), mandate, by, now));
        }
    }

    private List<Mandate> same(PersonId person, Role role, Scope scope) {
        return mandates.heldOrToCome(person, clock.instant(), Limit.of(MOST)).stream()
                .filter(one -> one.gives(role, scope))
                .toList();
    }

    private void end(Mandate mandate) {
        mandate.end(clock.instant());
        mandates.save(mandate);
    }

    /** Whether the person may give mandates there, and so renew them. */
    @Transactional(readOnly = true)
    public boolean mayGive(PersonId person, Scope scope) {
        return allows(person, MemberRight.toGive(scope), acts.around(scope));
    }

    /**
     * Writes down what was done about a mandate there.
     *
     * @throws NotPermitted unless {@code by} may give mandates there
     */
    void note(PersonId by, Scope scope, String act, String subject) {
        acts.note(by, requireToGive(by, scope), act, subject, scope);
    }

    /** @throws NotPermitted unless {@code by} may give mandates there */
    MandateId requireToGive(PersonId by, Scope scope) {
        return require(by, MemberRight.toGive(scope), acts.around(scope));
    }

    /** What whoever proposes the removal of an organizer must hold. */
    public static MemberRight rightToRemove(Scope scope) {
        return switch (scope.kind()) {
            case PLATFORM -> MemberRight.REMOVE_ADMINISTRATOR;
            case ORGANISATION, PLACE -> MemberRight.REMOVE_APPOINTED;
            case CAMPAIGN, ACTION -> MemberRight.REMOVE_ORGANIZER;
        };
    }

    private static List<MandateSummary> summaries(List<Mandate> held) {
        return held.stream().map(Mandate::summary).toList();
    }
}
