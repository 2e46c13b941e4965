package org.sextant.campaign.corridor;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.Side;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CorridorId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** A way that people go, and the campaigns along it. */
@Entity
class Corridor {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private CorridorId id;

    @Version
    @Column
    private @Nullable Long version;

    private LocalizedText title;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    private Instant startedAt;

    @ElementCollection
    @CollectionTable(name = "corridor_part", joinColumns = @JoinColumn(name = "corridor"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
    private List<PartColumns> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "corridor_waypoint", joinColumns = @JoinColumn(name = "corridor"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
    private List<WaypointColumns> waypoints = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Corridor() {}

    Corridor(CorridorId id, LocalizedText title, CampaignId first, Side side, Instant now) {
        fit(title, Corridors.TITLE_LENGTH);
        this.id = id;
        this.title = title;
        this.startedAt = now;
        parts.add(new PartColumns(first.uuid(), side, now));
    }

    private static void fit(LocalizedText text, int length) {
        if (text.texts().values().stream().anyMatch(words -> PlainText.length(words) > length)) {
            throw new IllegalArgumentException("A text of a corridor is longer than " + length + " characters");
        }
    }

    void invite(CampaignId campaign, Side side) {
        if (parts.stream().anyMatch(part -> part.isOf(campaign))) {
            throw new AlreadyInCorridor();
        }
        if (parts.size() == Corridors.MOST_PARTS) {
            throw new CorridorFull();
        }
        parts.add(new PartColumns(campaign.uuid(), side, null));
    }

    /** From now on it takes part; once more, and nothing changes. */
    void agree(CampaignId campaign, Instant now) {
        require(part -> part.isOf(campaign));
        parts.replaceAll(part ->
                part.isOf(campaign) && !part.agreed() ? new PartColumns(part.campaign(), part.side(), now) : part);
    }

    /** It takes no part any more, or never did. */
    void leave(CampaignId campaign) {
        require(part -> part.isOf(campaign));
        parts.removeIf(part -> part.isOf(campaign));
    }

    /** Takes an invitation back that nobody has agreed to. */
    void disinvite(CampaignId campaign) {
        require(part -> part.isOf(campaign) && !part.agreed());
        parts.removeIf(part -> part.isOf(campaign));
    }

    /** @throws NoSuchCorridor unless the campaign takes part: others need not know of it */
    void requireJoinedBy(CampaignId campaign) {
        require(part -> part.isOf(campaign) && part.agreed());
    }

    private void require(Predicate<PartColumns> wanted) {
        if (parts.stream().noneMatch(wanted)) {
            throw new NoSuchCorridor();
        }
    }

    boolean isOver() {
        return parts.stream().noneMatch(PartColumns::agreed);
    }

    void set(Waypoint waypoint) {
        fit(waypoint.title(), Waypoint.TITLE_LENGTH);
        if (has(waypoint.id())) {
            return;
        }
        if (waypoints.size() == Corridors.MOST_WAYPOINTS) {
            throw new CorridorFull();
        }
        waypoints.add(new WaypointColumns(waypoint.id(), waypoint.title(), waypoint.due(), waypoint.reached()));
    }

    /** @throws NoSuchWaypoint if it is not there any more */
    void reach(UUID waypoint, boolean reached) {
        require(waypoint);
        change(waypoint, point -> new WaypointColumns(point.id(), point.title(), point.due(), reached));
    }

    private void change(UUID waypoint, UnaryOperator<WaypointColumns> changed) {
        waypoints.replaceAll(point -> point.id().equals(waypoint) ? changed.apply(point) : point);
    }

    /** @throws NoSuchWaypoint if it is not there any more */
    void strike(UUID waypoint) {
        require(waypoint);
        waypoints.removeIf(point -> point.id().equals(waypoint));
    }

    private void require(UUID waypoint) {
        if (!has(waypoint)) {
            throw new NoSuchWaypoint();
        }
    }

    private boolean has(UUID waypoint) {
        return waypoints.stream().anyMatch(point -> point.id().equals(waypoint));
    }

    CorridorId id() {
        return id;
    }

    CorridorSummary summary() {
        return new CorridorSummary(
                id,
                title,
                parts.stream()
                        .map(PartColumns::part)
                        .sorted(Comparator.comparing(CorridorSummary.Part::side))
                        .toList(),
                waypoints.stream()
                        .map(WaypointColumns::waypoint)
                        .sorted(Comparator.comparing(Waypoint::due))
                        .toList());
    }
}
