package org.sextant.member.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.RegisterOrganisation;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations say of themselves, and their local groups. */
@Service
@Transactional
public class Profiles {

    /** More local groups than this of one organisation are not shown. */
    public static final int MOST = 200;

    /** Deeper than this a tree does not grow. */
    public static final int DEPTH = 5;

    private final ProfileRepository profiles;
    private final Organisations organisations;
    private final Mandates mandates;

    Profiles(ProfileRepository profiles, Organisations organisations, Mandates mandates) {
        this.profiles = profiles;
        this.organisations = organisations;
        this.mandates = mandates;
    }

    /** What it says of itself; of one that has not said anything, what holds at first. */
    @Transactional(readOnly = true)
    public Description of(OrganisationId organisation) {
        return profiles.findById(organisation).map(Profile::description).orElse(Description.FIRST);
    }

    /** The wholes of which it is a part, the nearest first. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> above(OrganisationId organisation) {
        var above = new ArrayList<OrganisationSummary>();
        var whole = wholeOf(organisation);
        while (whole.isPresent() && above.size() < DEPTH) {
            organisations.byId(whole.get()).ifPresent(above::add);
            whole = wholeOf(whole.get());
        }
        return List.copyOf(above);
    }

    private Optional<OrganisationId> wholeOf(OrganisationId organisation) {
        return profiles.findById(organisation).flatMap(Profile::partOf);
    }

    /** Its local groups, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> within(OrganisationId organisation) {
        return organisations.byIds(profiles.partsOf(organisation, Limit.of(MOST)).stream()
                .map(Profile::organisation)
                .toList());
    }

    /**
     * Some of the organisations that are not local groups of others, by name.
     *
     * @param name what their names have in them, in whatever case; all have nothing
     */
    @Transactional(readOnly = true)
    public Page<OrganisationSummary> wholes(String name, Pageable page) {
        var like = "%" + name.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        var found = profiles.wholes(like, page);
        return new PageImpl<>(organisations.byIds(found.getContent()), page, found.getTotalElements());
    }

    /**
     * Says anew what the organisation is.
     *
     * @throws NotPermitted unless {@code by} organizes in it, or administers the platform
     */
    public void describe(OrganisationId id, RegisterOrganisation named, Description said, PersonId by) {
        organisations.describe(id, named, by);
        var profile = profiles.findById(id).orElseGet(() -> new Profile(id));
        profile.describe(said);
        profiles.saveAndFlush(profile);
    }

    /**
     * Founds a local group, in which {@code by} organizes from now on.
     *
     * @throws NotPermitted unless {@code by} organizes in the whole, or administers the platform
     */
    public Founding found(RegisterOrganisation group, OrganisationId whole, PersonId by) {
        mandates.require(by, OrganisationRight.LEAD, Scope.of(whole));
        if (above(whole).size() + 1 >= DEPTH
                || profiles.partsOf(whole, Limit.of(MOST)).size() == MOST) {
            return new Founding.NoRoom();
        }
        var founded = organisations.found(group, whole, by);
        founded.ifPresent(id -> profiles.saveAndFlush(new Profile(id, whole)));
        return founded.<Founding>map(Founding.Founded::new).orElseGet(Founding.SlugTaken::new);
    }
}
