package org.sextant.action.need;

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
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.action.ChangedMeanwhile;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.Skill;

/** Something that a campaign, or one of its actions, looks for. */
@Entity
@Table(name = "action_need")
class Need {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private NeedId id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    private CampaignId campaign;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "action"))
    private @Nullable ActionId action;

    @Enumerated(EnumType.STRING)
    private NeedKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Skill skill;

    /** Codes, a space between them. */
    private String languages;

    private @Nullable LocalizedText words;

    private @Nullable Integer number;

    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private NeedState state;

    @Column
    private Instant changedAt;

    @Column
    private @Nullable Integer planned;

    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    Need(NeedId id, CampaignId campaign, Optional<ActionId> action, NeedPlan plan, Instant now) {
        this.id = id;
        this.campaign = campaign;
        this.action = action.orElse(null);
        this.state = NeedState.OPEN;
        change(plan, now);
    }

    /** One that stood at that place of the plan with which its campaign began. */
    static Need planned(NeedId id, Needs.InPlan where, NeedPlan plan, Instant now) {
        var need = new Need(id, where.campaign(), where.action(), plan, now);
        need.planned = where.place();
        return need;
    }

    /** @throws ChangedMeanwhile if somebody changed it since */
    void requireReadAs(NeedPlan read) {
        if (!plan().equals(read)) {
            throw new ChangedMeanwhile();
        }
    }

    final void change(NeedPlan plan, Instant now) {
        kind = plan.wish().kind();
        skill = plan.wish().skill().orElse(null);
        languages = plan.wish().languages().stream().map(LanguageCode::code).collect(Collectors.joining(" "));
        words = plan.wish().words().orElse(null);
        number = plan.number().orElse(null);
        due = plan.due().orElse(null);
        changedAt = now;
    }

    void meet(Instant now) {
        move(NeedState.MET, now);
    }

    void reopen(Instant now) {
        move(NeedState.OPEN, now);
    }

    void withdraw(Instant now) {
        move(NeedState.WITHDRAWN, now);
    }

    private void move(NeedState next, Instant now) {
        state = next;
        changedAt = now;
    }

    boolean isThere() {
        return state != NeedState.WITHDRAWN;
    }

    NeedId id() {
        return id;
    }

    CampaignId campaign() {
        return campaign;
    }

    Optional<ActionId> action() {
        return Optional.ofNullable(action);
    }

    private NeedPlan plan() {
        var wish = new Wish(
                kind,
                Optional.ofNullable(skill),
                Arrays.stream(languages.split(" "))
                        .flatMap(code -> LanguageCode.of(code).stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                Optional.ofNullable(words));
        return new NeedPlan(wish, Optional.ofNullable(number), Optional.ofNullable(due));
    }

    NeedSummary summary(int promised) {
        return new NeedSummary(id, campaign, action(), plan(), state, promised);
    }
}
