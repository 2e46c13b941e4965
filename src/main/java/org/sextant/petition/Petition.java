package org.sextant.petition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A wording that people put their names to. What they have signed stays: a change is a new version, and each version takes two people. */
@Entity
class Petition extends AbstractAggregateRoot<Petition> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private PetitionId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    private CampaignId campaign;

    private Slug slug;

    private String code;

    @Embedded
    private Plea plea;

    @Embedded
    @AttributeOverride(name = "addressee", column = @Column(name = "draft_addressee"))
    @AttributeOverride(name = "goal", column = @Column(name = "draft_goal"))
    @AttributeOverride(name = "nameNeeded", column = @Column(name = "draft_name_needed"))
    private @Nullable Plea draftPlea;

    @Embedded
    private Term term;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "proposed_by"))
    private @Nullable PersonId proposedBy;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "sent_back_to"))
    private @Nullable PersonId sentBackTo;

    @Column
    private @Nullable String sentBackWhy;

    private String original;

    @Column
    private @Nullable Instant signersForgottenAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "petition", nullable = false)
    @OrderBy("version, language")
    @BatchSize(size = 50)
    private List<Wording> wordings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "petition_organisation", joinColumns = @JoinColumn(name = "petition"))
    @AttributeOverride(name = "uuid", column = @Column(name = "organisation"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
    private List<OrganisationId> organisations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Petition() {}

    /** @param now in the campaign's zone */
    Petition(PetitionId id, StartPetition start, String code, ZonedDateTime now, Ids ids) {
        this.id = id;
        this.campaign = start.campaign();
        this.slug = start.slug();
        this.code = code;
        this.term = new Term(now.getZone());
        this.plea = start.plan().plea();
        take(start.plan(), ids, now.toInstant());
    }

    /** Takes back a proposal that was waiting: who approves must have read what is published. */
    void change(PetitionPlan plan, Ids ids, Instant now) {
        term.refuseOnceOver(now);
        take(plan, ids, now);
        proposedBy = null;
        sentBackTo = null;
    }

    /** Writes the drafts of the other languages; whoever translates takes nobody's proposal back. */
    void translate(Map<Language, PetitionText> texts, LocalizedText addressee, Ids ids, Instant now) {
        term.refuseOnceOver(now);
        if (proposedBy != null) {
            throw new WrongPetitionState();
        }
        plea(Optional.ofNullable(draftPlea).orElse(plea).to(addressee));
        wordings.removeIf(wording -> !wording.isApproved()
                && wording.language() != Language.valueOf(original)
                && !texts.containsKey(wording.language()));
        new TreeMap<>(texts).forEach((language, text) -> write(language, text, ids, now));
        sentBackTo = null;
    }

    private void take(PetitionPlan plan, Ids ids, Instant now) {
        term.planLast(plan.lastDay(), now);
        original = plan.original().name();
        plea(plan.plea());
        organisations.clear();
        organisations.addAll(plan.organisations());
        wordings.removeIf(wording -> !wording.isApproved() && !plan.texts().containsKey(wording.language()));
        new TreeMap<>(plan.texts()).forEach((language, text) -> write(language, text, ids, now));
    }

    // What people have agreed to is not turned to somebody else by one alone.
    private void plea(Plea planned) {
        if (!term.hasBegun()) {
            plea = planned;
        }
        draftPlea = planned.equals(plea) ? null : planned;
    }

    private void publishPlea() {
        plea = Optional.ofNullable(draftPlea).orElse(plea);
        draftPlea = null;
    }

    private void write(Language language, PetitionText text, Ids ids, Instant now) {
        var approved = approved().get(language);
        var draft = drafts().get(language);
        if (approved != null && approved.text().equals(text)) {
            wordings.removeIf(wording -> wording.equals(draft));
        } else if (draft != null) {
            draft.rewrite(text, now);
        } else {
            wordings.add(new Wording(ids.next(), language, approved == null ? 1 : approved.version() + 1, text, now));
        }
    }

    void propose(PersonId by, Instant now) {
        term.refuseOnceOver(now);
        if ((drafts().isEmpty() && draftPlea == null) || proposedBy != null) {
            throw new WrongPetitionState();
        }
        term.refuseWithoutTime(now);
        proposedBy = by;
        sentBackTo = null;
    }

    /** Publishes what was proposed; the petition is open from its first approval on. */
    void approve(PersonId by, Instant now) {
        term.refuseOnceOver(now);
        if (proposedBy == null) {
            throw new WrongPetitionState();
        }
        if (proposedBy.equals(by)) {
            throw new SecondPersonNeeded();
        }
        drafts().values().forEach(wording -> approve(wording, by, now));
        publishPlea();
        proposedBy = null;
        if (!term.hasBegun()) {
            registerEvent(new PetitionOpened(id, campaign, term.begin(now)));
        }
    }

    private void approve(Wording wording, PersonId by, Instant now) {
        wording.approve(by, now);
        if (wording.version() > 1 && isOpen(now)) {
            registerEvent(new WordingReplaced(id, wording.language(), wording.version(), now));
        }
    }

    /** Makes a draft again of what was approved and is not open yet: nobody has read it, nor put their name to it. */
    void takeBack(Instant now) {
        term.takeBack(now);
        publishPlea();
        var newest = approved();
        newest.putAll(drafts());
        wordings.removeIf(wording -> wording.version() > 1);
        wordings.forEach(wording -> wording.takeBack(newest.getOrDefault(wording.language(), wording)));
        proposedBy = null;
    }

    /** Takes a proposal back, without a word. */
    void sendBack() {
        if (proposedBy == null) {
            throw new WrongPetitionState();
        }
        proposedBy = null;
    }

    /** Gives a proposal back to those who wrote it; who takes back their own has no need to be told. */
    void sendBack(PersonId by, String why) {
        var proposer = proposedBy;
        sendBack();
        if (!by.equals(proposer)) {
            sentBackTo = proposer;
            sentBackWhy = why;
        }
    }

    /** Gives it another address, as long as nobody can have written down the old one. */
    void rename(Slug to) {
        if (term.hasBegun()) {
            throw new WrongPetitionState();
        }
        slug = to;
    }

    Term term() {
        return term;
    }

    void forgetSigners(Instant now) {
        signersForgottenAt = now;
    }

    boolean isOpen(Instant now) {
        return term.isOpen(now);
    }

    private Map<Language, Wording> approved() {
        return Wording.newest(wordings, true);
    }

    private Map<Language, Wording> drafts() {
        return Wording.newest(wordings, false);
    }

    CampaignId campaign() {
        return campaign;
    }

    List<WordingSummary> everyApprovedWording() {
        return wordings.stream()
                .filter(Wording::isApproved)
                .map(Wording::summary)
                .toList();
    }

    PetitionSummary summary(Instant now) {
        var approved = WordingSummary.of(approved());
        var drafts = WordingSummary.of(drafts());
        return new PetitionSummary(
                id,
                campaign,
                slug,
                term.state(proposedBy != null, now),
                WordingSummary.title(approved.isEmpty() ? drafts : approved),
                plea.addressee(),
                code,
                plea.goal(),
                term.closes(),
                term.openedAt(),
                term.closedAt(),
                term.zone(),
                new LinkedHashSet<>(organisations),
                approved,
                drafts,
                Optional.ofNullable(proposedBy),
                Language.valueOf(original),
                SentBack.of(sentBackTo, sentBackWhy),
                term.opens(),
                term.closing(now),
                term.extensions(),
                Optional.ofNullable(draftPlea),
                term.answers(),
                plea.nameNeeded());
    }
}
