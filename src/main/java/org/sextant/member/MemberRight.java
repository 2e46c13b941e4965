package org.sextant.member;

import static org.sextant.vocabulary.Scope.Kind.ACTION;
import static org.sextant.vocabulary.Scope.Kind.CAMPAIGN;
import static org.sextant.vocabulary.Scope.Kind.ORGANISATION;
import static org.sextant.vocabulary.Scope.Kind.PLACE;
import static org.sextant.vocabulary.Scope.Kind.PLATFORM;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.sextant.vocabulary.Scope;

/** What this module lets people do. */
public enum MemberRight implements Right {
    /** Give and end mandates of the whole platform, look up people, register organisations. */
    RUN_PLATFORM(EnumSet.of(Role.ADMINISTRATOR), PLATFORM),
    /** Give and end mandates in an organisation or a place, and invite into it: its first organizer comes from an administrator. */
    APPOINT(EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER), PLATFORM, ORGANISATION, PLACE),
    /** Give and end mandates in a campaign or for one of its actions, and invite into it. */
    GIVE_MANDATES(EnumSet.of(Role.ORGANIZER), PLATFORM, CAMPAIGN),
    /** See who may do what, and who holds what that has power over others. */
    READ_MANDATES(EnumSet.allOf(Role.class), PLATFORM, ORGANISATION, CAMPAIGN, PLACE, ACTION),
    /** End the mandate of an organizer of an organisation or a place. */
    REMOVE_APPOINTED(EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER), PLATFORM, ORGANISATION, PLACE),
    /** End the mandate of another organizer of a campaign. */
    REMOVE_ORGANIZER(EnumSet.of(Role.ORGANIZER), PLATFORM, CAMPAIGN),
    /** End the mandate of an administrator or organizer of the whole platform. */
    REMOVE_ADMINISTRATOR(EnumSet.of(Role.ADMINISTRATOR), PLATFORM),
    /** Be the second person under what takes two, everywhere. */
    BE_SECOND(EnumSet.of(Role.MODERATOR), PLATFORM),
    /** Read the audit trail: who did what, under which mandate, when. */
    READ_AUDIT(EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER, Role.MODERATOR), PLATFORM, ORGANISATION, CAMPAIGN, PLACE);

    private final Set<Role> roles;
    private final Set<Scope.Kind> scopes;

    MemberRight(Set<Role> roles, Scope.Kind... scopes) {
        this.roles = Set.copyOf(roles);
        this.scopes = EnumSet.copyOf(Arrays.asList(scopes));
    }

    /** What whoever gives mandates there must hold: for an action in its campaign. */
    static MemberRight toGive(Scope scope) {
        return switch (scope.kind()) {
            case PLATFORM -> RUN_PLATFORM;
            case ORGANISATION, PLACE -> APPOINT;
            case CAMPAIGN, ACTION -> GIVE_MANDATES;
        };
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return EnumSet.copyOf(scopes);
    }

    @Override
    public boolean takesTwo() {
        return switch (this) {
            case REMOVE_ADMINISTRATOR, REMOVE_APPOINTED, REMOVE_ORGANIZER -> true;
            case RUN_PLATFORM, APPOINT, GIVE_MANDATES, READ_MANDATES, BE_SECOND, READ_AUDIT -> false;
        };
    }
}
