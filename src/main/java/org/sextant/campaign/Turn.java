package org.sextant.campaign;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can happen to a campaign as a whole, from which stage, and who may do it. The only place that says so: {@code docs/campaigns.md} draws it, and a test compares the two. */
public enum Turn {
    SUBMIT_FOR_REVIEW(EnumSet.of(Stage.DRAFT), Stage.IN_REVIEW, CampaignRight.PLAN, Needs.NOTHING),
    TAKE_BACK(EnumSet.of(Stage.IN_REVIEW), Stage.DRAFT, CampaignRight.PLAN, Needs.NOTHING),
    SEND_BACK(EnumSet.of(Stage.IN_REVIEW), Stage.DRAFT, CampaignRight.AGREE, Needs.A_SECOND_PERSON_AND_A_REASON),
    APPROVE(EnumSet.of(Stage.IN_REVIEW), Stage.LIVE, CampaignRight.AGREE, Needs.A_SECOND_PERSON),
    /** Without a review. */
    GO_LIVE(EnumSet.of(Stage.DRAFT), Stage.LIVE, CampaignRight.PLAN, Needs.NOTHING),
    PAUSE(EnumSet.of(Stage.LIVE), Stage.PAUSED, CampaignRight.PLAN, Needs.A_REASON),
    RESUME(EnumSet.of(Stage.PAUSED), Stage.LIVE, CampaignRight.PLAN, Needs.NOTHING),
    PROPOSE_END(EnumSet.of(Stage.LIVE, Stage.PAUSED), null, CampaignRight.PLAN, Needs.A_REASON),
    /** From then on it waits an hour. */
    AGREE_TO_END(EnumSet.of(Stage.LIVE, Stage.PAUSED), null, CampaignRight.AGREE, Needs.A_SECOND_PERSON),
    /** Before anybody has agreed, or in the hour after. */
    STOP_END(EnumSet.of(Stage.LIVE, Stage.PAUSED), null, CampaignRight.AGREE, Needs.A_REASON),
    /** Once the hour is over; nobody does it by hand. */
    END(EnumSet.of(Stage.LIVE, Stage.PAUSED), Stage.ENDED, null, Needs.NOTHING);

    private enum Needs {
        NOTHING(false, false),
        A_REASON(true, false),
        A_SECOND_PERSON(false, true),
        A_SECOND_PERSON_AND_A_REASON(true, true);

        private final boolean reason;
        private final boolean secondPerson;

        Needs(boolean reason, boolean secondPerson) {
            this.reason = reason;
            this.secondPerson = secondPerson;
        }
    }

    private final Set<Stage> from;
    private final @Nullable Stage to;
    private final @Nullable CampaignRight right;
    private final Needs needs;

    Turn(Set<Stage> from, @Nullable Stage to, @Nullable CampaignRight right, Needs needs) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.right = right;
        this.needs = needs;
    }

    /** Whether it may happen at this stage. */
    public boolean follows(Stage stage) {
        return from.contains(stage);
    }

    /** The stage after it; empty where the campaign stays at its own. */
    public Optional<Stage> to() {
        return Optional.ofNullable(to);
    }

    /** Whether the public sees the campaign by it, at once or once a second person agrees. */
    public boolean leadsToThePublic() {
        return to == Stage.LIVE || to == Stage.IN_REVIEW;
    }

    /** What a person's mandate must carry; empty for what no person does. */
    public Optional<CampaignRight> right() {
        return Optional.ofNullable(right);
    }

    /** Whether it takes somebody else than the one who asked for it. */
    public boolean takesASecondPerson() {
        return needs.secondPerson;
    }

    /** Whether one has to say why. */
    public boolean saysWhy() {
        return needs.reason;
    }
}
