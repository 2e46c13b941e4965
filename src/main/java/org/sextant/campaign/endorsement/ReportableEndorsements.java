package org.sextant.campaign.endorsement;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.moderation.Hideable;
import org.sextant.moderation.Kind;
import org.sextant.moderation.Subject;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organisation says of a demand, with its endorsement, can be reported; those who speak for it stand for it. An endorsement without a word of its own says nothing: then the organisation
 * itself can be reported. Here and not at the edge, so that nobody else can hide one.
 */
@Component
@Transactional
class ReportableEndorsements implements Hideable {

    private static final Pattern KEY = Pattern.compile("([^~]+)~([^~]+)");

    private final EndorsementRepository endorsements;
    private final Organisations organisations;
    private final EndorsementWords words;
    private final EndorsementActs acts;
    private final Clock clock;

    ReportableEndorsements(
            EndorsementRepository endorsements,
            Organisations organisations,
            EndorsementWords words,
            EndorsementActs acts,
            Clock clock) {
        this.endorsements = endorsements;
        this.organisations = organisations;
        this.words = words;
        this.acts = acts;
        this.clock = clock;
    }

    /** Who says what. */
    private record Saying(Endorsement endorsement, OrganisationSummary organisation, Reservation reservation) {}

    @Override
    public Kind kind() {
        return Kind.ENDORSEMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> find(String key) {
        return saying(key).filter(one -> !one.endorsement().isHidden()).flatMap(this::subject);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> known(String key) {
        return saying(key).flatMap(this::subject);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalizedText> said(String key) {
        return saying(key).map(one -> one.reservation().text());
    }

    @Override
    public void hide(String key) {
        change(key, endorsement -> endorsement.hide(clock.instant()));
    }

    @Override
    public void showAgain(String key) {
        change(key, Endorsement::showAgain);
    }

    private void change(String key, Consumer<Endorsement> change) {
        saying(key).map(Saying::endorsement).ifPresent(endorsement -> {
            change.accept(endorsement);
            endorsements.saveAndFlush(endorsement);
        });
    }

    private Optional<Saying> saying(String key) {
        var parts = KEY.matcher(key);
        return parts.matches() && Slug.valid(parts.group(1)) && Slug.valid(parts.group(2))
                ? saying(new DemandId(parts.group(1)), new Slug(parts.group(2)))
                : Optional.empty();
    }

    private Optional<Saying> saying(DemandId demand, Slug slug) {
        return organisations
                .bySlug(slug)
                .flatMap(organisation -> endorsements
                        .findById(EndorsementKey.of(organisation.id(), demand))
                        .flatMap(endorsement -> endorsement
                                .reservation()
                                .map(reservation -> new Saying(endorsement, organisation, reservation))));
    }

    private Optional<Subject> subject(Saying saying) {
        var said = saying.endorsement().summary(saying.organisation());
        return words.subject(said, acts.speakersOf(said.organisation().id()));
    }
}
