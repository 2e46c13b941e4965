package org.sextant.action.host;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;

/** An organisation beside those behind an action's campaign. It is a host by its own yes alone. */
@Entity
@Table(name = "action_host")
class Host {

    @Id
    private UUID id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "action"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private HostState state;

    @Column
    private boolean helps;

    @ElementCollection
    @CollectionTable(name = "action_host_campaign", joinColumns = @JoinColumn(name = "host"))
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    @BatchSize(size = 50)
    private Set<CampaignId> campaigns = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Host() {}

    Host(UUID id, ActionId action, OrganisationId organisation, boolean helps) {
        this.id = id;
        this.action = action;
        this.organisation = organisation;
        this.helps = helps;
        this.state = HostState.INVITED;
    }

    /** Hosts it from now on, and shows it on the lists of these campaigns. */
    void agree(Set<CampaignId> shownIn) {
        state = HostState.AGREED;
        campaigns.retainAll(shownIn);
        campaigns.addAll(shownIn);
    }

    /** Does not host it, or not any more. */
    void decline() {
        state = HostState.DECLINED;
        campaigns.clear();
    }

    /** Stands on the lists of that campaign no more. */
    void hideFrom(CampaignId campaign) {
        campaigns.remove(campaign);
    }

    boolean isAgreed() {
        return state == HostState.AGREED;
    }

    boolean letsHelp() {
        return isAgreed() && helps;
    }

    ActionId action() {
        return action;
    }

    Set<CampaignId> campaigns() {
        return Set.copyOf(campaigns);
    }

    OrganisationId organisation() {
        return organisation;
    }

    HostSummary summary(OrganisationSummary named) {
        return new HostSummary(action, named, state, helps, campaigns);
    }
}
