package org.sextant.petition.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.OrganisationSummary;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.guard.Restriction;

/**
 * What the public sees of a petition.
 *
 * @param organisations those that signers may ask to be kept informed by
 * @param restrictions what it does not take for the moment
 * @param count the signatures that count, some seconds old at most
 * @param heard whether signers let others see a name or a word of theirs
 */
record Shown(
        PetitionSummary petition,
        CampaignSummary campaign,
        List<OrganisationSummary> organisations,
        Set<Restriction> restrictions,
        long count,
        boolean heard) {

    /** Whether somebody who comes now can sign here. */
    boolean takesSignatures() {
        return petition.isOpen() && stopping().isEmpty();
    }

    /** What keeps people from signing an open petition; the strictest, where there are several. */
    Optional<Restriction> stopping() {
        return restrictions.stream()
                .filter(restriction -> petition.isOpen() && restriction.stopsSigning())
                .max(Comparator.naturalOrder());
    }

    boolean takesComments() {
        return !restrictions.contains(Restriction.COMMENTS_OFF);
    }

    boolean takesUpdates() {
        return !restrictions.contains(Restriction.UPDATES_OFF);
    }
}
