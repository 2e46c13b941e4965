package org.sextant.campaign.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;

/** A point on a campaign's way. */
@Entity
@Table(name = "campaign_milestone")
class Milestone {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private MilestoneId id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    private CampaignId campaign;

    private LocalizedText title;

    @Column(name = "on_day")
    private LocalDate day;

    private boolean done;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "hangs_on"))
    private @Nullable MilestoneId hangsOn;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(MilestoneId id, CampaignId campaign, PlanMilestone plan) {
        this.id = id;
        this.campaign = campaign;
        this.title = plan.title();
        this.day = plan.day();
        this.hangsOn = plan.hangsOn().orElse(null);
    }

    void change(PlanMilestone plan) {
        title = plan.title();
        day = plan.day();
        hangsOn = plan.hangsOn().orElse(null);
    }

    /** @throws ChangedMeanwhile if somebody changed it since */
    void requireReadAs(PlanMilestone read) {
        if (!summary().plan().equals(read)) {
            throw new ChangedMeanwhile();
        }
    }

    void moveTo(LocalDate other) {
        day = other;
    }

    void reach() {
        done = true;
    }

    /** It was not reached after all. */
    void reopen() {
        done = false;
    }

    void hangOn(MilestoneId other) {
        hangsOn = other;
    }

    void letGo() {
        hangsOn = null;
    }

    /** As it stood before it was removed. */
    static Milestone again(MilestoneSummary removed) {
        var milestone = new Milestone(removed.id(), removed.campaign(), removed.plan());
        milestone.done = removed.done();
        return milestone;
    }

    MilestoneId id() {
        return id;
    }

    boolean isOn(LocalDate asked) {
        return day.equals(asked);
    }

    boolean hangsOn(MilestoneId other) {
        return other.equals(hangsOn);
    }

    MilestoneSummary summary() {
        return new MilestoneSummary(id, campaign, new PlanMilestone(title, day, Optional.ofNullable(hangsOn)), done);
    }
}
