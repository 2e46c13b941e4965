package org.sextant.campaign.coalition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;

/** An organisation that is asked to stand behind a campaign, does, did, or would not. */
@Entity
@Table(name = "campaign_partner")
class Partner {

    @EmbeddedId
    private PartnerKey key;

    @Version
    @Column
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private PartnerState state;

    private Instant since;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "spokesperson"))
    private @Nullable PersonId spokesperson;

    @Column
    private boolean named;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    private Partner(PartnerKey key, PartnerState state, Instant since) {
        this.key = key;
        this.state = state;
        this.since = since;
    }

    static Partner founding(CampaignId campaign, OrganisationId organisation, Instant now) {
        return new Partner(PartnerKey.of(campaign, organisation), PartnerState.AGREED, now);
    }

    static Partner invited(CampaignId campaign, OrganisationId organisation, Instant now) {
        return new Partner(PartnerKey.of(campaign, organisation), PartnerState.INVITED, now);
    }

    /** @throws AlreadyPartner if it stands behind the campaign, or is asked already */
    void inviteAgain(Instant now) {
        if (state.isOpen()) {
            throw new AlreadyPartner();
        }
        move(PartnerState.INVITED, now);
    }

    /** @throws NotAsked unless it is asked */
    void agree(Instant now) {
        require(PartnerState.INVITED);
        move(PartnerState.AGREED, now);
    }

    /** @throws NotAsked unless it is asked */
    void decline(Instant now) {
        require(PartnerState.INVITED);
        move(PartnerState.DECLINED, now);
    }

    /** @throws NotAsked unless it stands behind the campaign */
    void leave(Instant now) {
        letSpeak(null);
        move(PartnerState.LEFT, now);
    }

    /** @throws NotAsked unless it is asked */
    void requireOnlyInvited() {
        require(PartnerState.INVITED);
    }

    /**
     * Somebody speaks for it in the campaign from now on, or nobody does. To be named is theirs to say.
     *
     * @throws NotAsked unless it stands behind the campaign
     */
    void letSpeak(@Nullable PersonId person) {
        require(PartnerState.AGREED);
        if (!Objects.equals(spokesperson, person)) {
            spokesperson = person;
            named = false;
        }
    }

    /** @throws NotAsked unless they speak for it */
    void consent(PersonId person, boolean toBeNamed) {
        if (!person.equals(spokesperson)) {
            throw new NotAsked();
        }
        named = toBeNamed;
    }

    Optional<PersonId> spokesperson() {
        return Optional.ofNullable(spokesperson);
    }

    boolean isNamed() {
        return named;
    }

    private void require(PartnerState wanted) {
        if (state != wanted) {
            throw new NotAsked();
        }
    }

    private void move(PartnerState next, Instant now) {
        state = next;
        since = now;
    }

    PartnerState state() {
        return state;
    }

    CampaignId campaign() {
        return new CampaignId(key.campaign());
    }

    OrganisationId organisation() {
        return new OrganisationId(key.organisation());
    }

    PartnerSummary summary(OrganisationSummary named) {
        return new PartnerSummary(campaign(), named, state, since);
    }
}
