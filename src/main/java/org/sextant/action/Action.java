package org.sextant.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something that people do together on a day or until a day. Each kind is a class of its own, in the same table. */
@Entity
@DiscriminatorColumn(name = "kind")
abstract class Action extends AbstractAggregateRoot<Action> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private ActionId id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    private CampaignId campaign;

    private Slug slug;

    /** The name of its kind: what queries compare. */
    @Column(insertable = false, updatable = false)
    private @Nullable String kind;

    @Embedded
    private Course course;

    @Embedded
    private OutlineColumns outline;

    @Embedded
    private Span span;

    @Embedded
    private Seating seating;

    @Embedded
    private Counts counts = new Counts();

    private @Nullable Instant signupsErasedAt;

    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    Action(ActionId id, CampaignId campaign, Slug slug, Outline outline, Span span) {
        this.id = id;
        this.campaign = campaign;
        this.slug = slug;
        this.course = Course.planned();
        this.outline = OutlineColumns.of(outline);
        this.span = span;
        this.seating = Seating.open();
    }

    /** Changes what the action sets out to do; its kind stays. */
    abstract void change(ActionPlan changed);

    abstract ActionPlan plan();

    /** Whether the work itself is behind the people, so that only the result is missing. */
    boolean isThrough(Instant now) {
        return span.isOver(now);
    }

    /** How many it takes, as far as somebody said it. */
    int people() {
        return outline.wantedPeople();
    }

    List<Task> tasks() {
        return List.of();
    }

    final void take(ActionPlan changed, Span when) {
        course.requireSilent(changed);
        take(changed.outline(), when);
    }

    private void take(Outline changed, Span when) {
        course.requireNotCalledOff();
        outline = OutlineColumns.of(changed);
        span = when;
        revision++;
    }

    void putInCharge(Optional<PersonId> person) {
        take(outline().ledBy(person), span);
    }

    final void makeRoomFor(Optional<Integer> capacity) {
        seating.resize(capacity);
        letMoveUp();
    }

    final void letMoveUp() {
        if (seating.letOneMoveUp()) {
            registerEvent(new PlacesAdded(id));
        }
    }

    /** Adds to what is counted while the action goes on. */
    void count(Counted more) {
        if (!plan().kind().figures().contains(more.figure()) || !more.figure().isCountedAlong()) {
            throw new IllegalArgumentException("Nobody counts that here");
        }
        course.requireUnderWay();
        counts.add(more);
    }

    void uncountLastOf(PersonId person) {
        counts.takeBackLastOf(person);
    }

    final Course course() {
        return course;
    }

    final Counts counts() {
        return counts;
    }

    final void revise() {
        revision++;
    }

    void rename(Slug wanted) {
        if (!wanted.equals(slug)) {
            course.requireUnknown();
        }
        slug = wanted;
    }

    void open(Instant now) {
        revision += course.wasPublic() ? 1 : 0;
        course = course.opened(now);
    }

    void begin() {
        course = course.begun();
    }

    void finish(Result came) {
        course = course.finished(came.fitFor(plan()));
    }

    /** Corrects what was written down about an action that is done, as it was read. */
    void correct(Result read, Result came) {
        course = course.corrected(read, came.fitFor(plan()));
    }

    void callOff(PersonId by, Instant now) {
        course = course.calledOff();
        revision++;
        registerEvent(new ActionCalledOff(id, by, now));
    }

    /** Takes steps back that should not have been taken. What many have seen is not hidden again once somebody relies on it. */
    void returnTo(ActionState earlier) {
        course = course.returnedTo(earlier, !seating.areUntouched());
        revision += earlier == ActionState.PLANNED ? 1 : 0;
    }

    boolean takesSignups(Instant now) {
        return course.state().takesSignups()
                && !span.isOver(now)
                && signupsErasedAt == null
                && seating.isAnyToCome(now);
    }

    final boolean takesSignups(SlotNumber slot, Instant now) {
        return takesSignups(now) && seating.isToCome(slot, now);
    }

    Booking admit(SlotNumber slot, Instant now) {
        if (!takesSignups(slot, now)) {
            throw new ActionClosed();
        }
        var booking = seating.seats(slot).next();
        seating.change(slot, Seats::withNext);
        return booking;
    }

    void giveBackPlace(SlotNumber slot) {
        seating.change(slot, Seats::withoutBooked);
    }

    void leaveWaitingList(SlotNumber slot) {
        seating.change(slot, Seats::withoutWaiting);
    }

    /** Whether the first of those who wait has a place now; afterwards nobody moves up. */
    boolean moveOneUp(SlotNumber slot, Instant now) {
        if (!seating.seats(slot).letOneMoveUp() || !takesSignups(slot, now)) {
            return false;
        }
        seating.change(slot, Seats::withOneMovedUp);
        return true;
    }

    void forgetWhoSignedUp(Instant now) {
        if (now.isBefore(span.forgotten())) {
            throw new IllegalStateException("The hosts may still need to reach those who signed up");
        }
        signupsErasedAt = now;
    }

    /** What was called off before anybody outside heard of it stays unknown. */
    boolean isPublic() {
        return course.wasPublic() && course.state() != ActionState.PLANNED;
    }

    boolean isLate(Instant now) {
        return !course.state().isSettled() && span.isOver(now);
    }

    ActionId id() {
        return id;
    }

    CampaignId campaign() {
        return campaign;
    }

    Slug slug() {
        return slug;
    }

    final Outline outline() {
        return outline.outline();
    }

    final Span span() {
        return span;
    }

    final Seating seating() {
        return seating;
    }

    /** When it begins for who looks at it now. */
    Instant begins(Instant now) {
        return span.begins();
    }

    ActionCard card(Instant now) {
        return new ActionCard(
                id,
                slug,
                campaign,
                plan().kind(),
                course.state(),
                outline().forEverybody(),
                begins(now),
                span.ends(),
                seating.turnout(),
                seating.slots(),
                seating.slotsDropped(),
                counts.sum(),
                course.came(),
                Attention.wantedBy(this, course.state(), now),
                revision);
    }

    ActionSummary summary(Instant now) {
        return new ActionSummary(
                card(now),
                plan(),
                tasks(),
                takesSignups(now),
                seating.slotsToCome(now),
                span.forgotten(),
                course.wasPublic(),
                outline().venue().join().isPresent());
    }
}
