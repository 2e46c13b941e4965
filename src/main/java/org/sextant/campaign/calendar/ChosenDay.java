package org.sextant.campaign.calendar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;

/** A day of the almanac on which a campaign has decided. */
@Entity
@Table(name = "campaign_observance")
class ChosenDay {

    /** Which day of which campaign. */
    @Embeddable
    record Key(UUID campaign, String observance, int inYear) implements Serializable {

        static Key of(CampaignId campaign, ObservedDay day) {
            return new Key(campaign.uuid(), day.id().text(), day.year());
        }
    }

    @EmbeddedId
    @AttributeOverride(name = "inYear", column = @Column(name = "in_year"))
    private Key key;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    @SuppressWarnings("NullAway.Init")
    protected ChosenDay() {}

    ChosenDay(Key key, Choice choice) {
        this.key = key;
        this.choice = choice;
    }

    boolean isTaken() {
        return choice == Choice.TAKEN;
    }

    Slug observance() {
        return new Slug(key.observance());
    }

    int year() {
        return key.inYear();
    }
}
