package org.sextant.vocabulary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Where a mandate or a right holds: the whole platform, one organisation, one campaign, one place or one action. */
@Embeddable
public record Scope(
        @Enumerated(EnumType.STRING) @Column(name = "scope_kind")
        Kind kind,

        @Column(name = "scope_key") String key) {

    public enum Kind {
        PLATFORM,
        ORGANISATION,
        CAMPAIGN,
        PLACE,
        /** Lies within its campaign: who may give mandates there gives those of its actions. */
        ACTION
    }

    public static final Scope PLATFORM = new Scope(Kind.PLATFORM, "");

    public static Scope of(CampaignId campaign) {
        return new Scope(Kind.CAMPAIGN, campaign.uuid().toString());
    }

    public static Scope of(OrganisationId organisation) {
        return new Scope(Kind.ORGANISATION, organisation.uuid().toString());
    }

    public static Scope of(CountryCode place) {
        return new Scope(Kind.PLACE, place.alpha2());
    }

    public static Scope of(ActionId action) {
        return new Scope(Kind.ACTION, action.uuid().toString());
    }

    /** The action of an action's scope. */
    public ActionId action() {
        if (kind != Kind.ACTION) {
            throw new IllegalStateException("Not the scope of an action");
        }
        return new ActionId(UUID.fromString(key));
    }

    /** The place of a place's scope. */
    public CountryCode place() {
        if (kind != Kind.PLACE) {
            throw new IllegalStateException("Not the scope of a place");
        }
        return new CountryCode(key);
    }

    /** The organisation of an organisation's scope. */
    public OrganisationId organisation() {
        if (kind != Kind.ORGANISATION) {
            throw new IllegalStateException("Not the scope of an organisation");
        }
        return new OrganisationId(UUID.fromString(key));
    }

    /** The campaign of a campaign's scope. */
    public CampaignId campaign() {
        if (kind != Kind.CAMPAIGN) {
            throw new IllegalStateException("Not the scope of a campaign");
        }
        return new CampaignId(UUID.fromString(key));
    }
}
