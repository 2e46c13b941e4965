package org.sextant.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the movement on this installation. */
@Service
@Transactional
public class Organisations {

    /** So many are shown, or offered to choose from, at once. */
    public static final int ON_A_PAGE = 50;

    private final OrganisationRepository organisations;
    private final Mandates mandates;
    private final AuditTrail audit;
    private final Ids ids;

    Organisations(OrganisationRepository organisations, Mandates mandates, AuditTrail audit, Ids ids) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.audit = audit;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationSummary> bySlug(Slug slug) {
        return organisations.findBySlug(slug).map(Organisation::summary);
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationSummary> byId(OrganisationId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /**
     * Some of them, by name.
     *
     * @param name what the name has in it, in whatever case; everybody's has nothing
     */
    @Transactional(readOnly = true)
    public Page<OrganisationSummary> named(String name, Pageable page) {
        var like = "%" + name.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return organisations.named(like, page).map(Organisation::summary);
    }

    /** The first of those, for a choice that is narrowed by typing. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> offered(String name) {
        return named(name, PageRequest.of(0, ON_A_PAGE)).getContent();
    }

    /** Every single one, by name, for what goes through them. There may be thousands: lists and choices show some. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> all() {
        return named("", Pageable.unpaged()).getContent();
    }

    /** Those of the ids that exist, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> byIds(Collection<OrganisationId> wanted) {
        return organisations.findByIdIn(wanted).stream()
                .map(Organisation::summary)
                .sorted(Comparator.comparing(OrganisationSummary::name))
                .toList();
    }

    /** The organisations in which the person's mandates carry the right, by name: all of them where a mandate of the platform does. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> where(PersonId person, Right right) {
        if (mandates.allows(person, right)) {
            return all();
        }
        return byIds(mandates.of(person).stream()
                .filter(mandate -> right.heldAs(mandate.role(), mandate.scope().kind()))
                .map(MandateSummary::scope)
                .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
                .map(Scope::organisation)
                .toList());
    }

    /**
     * Says anew how an organisation is called and what it does. Its name in addresses stays.
     *
     * @throws NotPermitted unless {@code by} organizes in it, or administers the platform
     */
    public void describe(OrganisationId id, RegisterOrganisation changed, PersonId by) {
        var mandate = mandates.require(by, MemberRight.APPOINT, Scope.of(id));
        organisations.findByIdIn(List.of(id)).forEach(organisation -> {
            organisation.describe(changed);
            organisations.save(organisation);
            audit.note(by, mandate, "organisation-described", id.toString(), Scope.of(id));
        });
    }

    /**
     * Founds an organisation within another; whoever does it organizes in it.
     *
     * @return empty where another has its name in addresses
     * @throws NotPermitted unless {@code by} organizes in the whole, or administers the platform
     */
    public Optional<OrganisationId> found(RegisterOrganisation organisation, OrganisationId within, PersonId by) {
        var mandate = mandates.require(by, MemberRight.APPOINT, Scope.of(within));
        if (organisations.findBySlug(organisation.slug()).isPresent()) {
            return Optional.empty();
        }
        audit.note(by, mandate, "organisation-founded", organisation.slug().text(), Scope.of(within));
        var founded = organisations
                .save(new Organisation(OrganisationId.fresh(ids), organisation))
                .summary()
                .id();
        mandates.take(by, Role.ORGANIZER, Scope.of(founded));
        return Optional.of(founded);
    }

    /**
     * Puts an organisation on the list; one with that slug stays as it is.
     *
     * @throws NotPermitted unless {@code by} administers the platform
     */
    public OrganisationId register(RegisterOrganisation organisation, PersonId by) {
        var mandate = mandates.require(by, MemberRight.RUN_PLATFORM);
        return organisations
                .findBySlug(organisation.slug())
                .map(known -> known.summary().id())
                .orElseGet(() -> {
                    audit.note(
                            by,
                            mandate,
                            "organisation-registered",
                            organisation.slug().text());
                    return organisations
                            .save(new Organisation(OrganisationId.fresh(ids), organisation))
                            .summary()
                            .id();
                });
    }
}
