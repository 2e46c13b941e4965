package org.sextant.campaign.planning;

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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.ObjectiveId;
import org.sextant.vocabulary.PersonId;

/** A number that a campaign wants to reach by a day. */
@Entity
@Table(name = "campaign_objective")
class Objective {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private ObjectiveId id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    private CampaignId campaign;

    private LocalizedText title;

    private int wanted;

    private @Nullable LocalizedText unit;

    @Enumerated(EnumType.STRING)
    private @Nullable Measure measure;

    private LocalDate due;

    private int reached;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "told_by"))
    private @Nullable PersonId toldBy;

    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected Objective() {}

    Objective(ObjectiveId id, CampaignId campaign, PlanObjective plan) {
        this.id = id;
        this.campaign = campaign;
        this.title = plan.title();
        this.due = plan.due();
        change(plan);
    }

    final void change(PlanObjective plan) {
        title = plan.title();
        wanted = plan.wanted();
        due = plan.due();
        unit = null;
        measure = null;
        switch (plan.unit()) {
            case Unit.InWords(var words) -> unit = words;
            case Unit.Counted(var known) -> measure = known;
        }
    }

    /** @throws ChangedMeanwhile if somebody changed it since */
    void requireReadAs(PlanObjective read) {
        if (!summary().plan().equals(read)) {
            throw new ChangedMeanwhile();
        }
    }

    /** @throws ChangedMeanwhile if somebody wrote down another number since */
    void requireToldAs(long read) {
        if (measure == null && reached != read) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * Somebody writes down how far it has come.
     *
     * @throws CountedByItself if Sextant does
     */
    void tell(int number, PersonId by, Instant now) {
        if (measure != null) {
            throw new CountedByItself();
        }
        if (number < 0 || number > PlanObjective.MOST) {
            throw new IllegalArgumentException("Reached is between 0 and " + PlanObjective.MOST);
        }
        reached = number;
        toldBy = by;
        toldAt = now;
    }

    /** What this person wrote down was wrong: what was told before holds again. What somebody else has told since stays. */
    void takeBack(ObjectiveSummary before, PersonId by) {
        if (by.equals(toldBy)) {
            reached = (int) before.reached();
            toldBy = before.told().map(ObjectiveSummary.Told::by).orElse(null);
            toldAt = before.told().map(ObjectiveSummary.Told::at).orElse(null);
        }
    }

    /** As it stood before it was removed. */
    static Objective again(ObjectiveSummary removed) {
        var objective = new Objective(removed.id(), removed.campaign(), removed.plan());
        removed.told().ifPresent(told -> objective.tell((int) removed.reached(), told.by(), told.at()));
        return objective;
    }

    CampaignId campaign() {
        return campaign;
    }

    ObjectiveSummary summary() {
        var told = Optional.ofNullable(toldBy)
                .map(person -> new ObjectiveSummary.Told(person, Objects.requireNonNull(toldAt)))
                .filter(_ -> measure == null);
        return new ObjectiveSummary(id, campaign, new PlanObjective(title, wanted, unit(), due), reached, told);
    }

    private Unit unit() {
        return measure == null ? new Unit.InWords(Objects.requireNonNull(unit)) : new Unit.Counted(measure);
    }
}
