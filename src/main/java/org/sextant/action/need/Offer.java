package org.sextant.action.need;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** What a member offers, in the database only sealed: which languages somebody speaks may tell where they are from. */
@Entity
@Table(name = "member_offer")
class Offer {

    private static final JsonMapper JSON = new JsonMapper();

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @Version
    @Column
    private @Nullable Long version;

    private byte[] offered;

    @ElementCollection
    @CollectionTable(name = "member_offer_campaign", joinColumns = @JoinColumn(name = "person"))
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    @BatchSize(size = 50)
    private Set<CampaignId> campaigns = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(PersonId person, Offered offered, Set<CampaignId> campaigns, DataKey key) {
        this.person = person;
        change(offered, campaigns, key);
    }

    final void change(Offered changed, Set<CampaignId> shownTo, DataKey key) {
        offered = key.seal(JSON.writeValueAsString(changed), context());
        showTo(shownTo);
    }

    final void showTo(Set<CampaignId> chosen) {
        campaigns.retainAll(chosen);
        campaigns.addAll(chosen);
    }

    private String context() {
        return "offer/" + person;
    }

    Offered offered(DataKey key) {
        return JSON.readValue(key.open(offered, context()), Offered.class);
    }

    Set<CampaignId> campaigns() {
        return Set.copyOf(campaigns);
    }

    PersonId person() {
        return person;
    }
}
