package org.sextant.action;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;

/** Many people put one question to those who represent them. */
@Entity
@DiscriminatorValue("CONTACT")
class ContactRepresentative extends Errand {

    private LocalizedText office;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalizedText question;

    private LocalizedText brief;

    @SuppressWarnings("NullAway.Init")
    protected ContactRepresentative() {}

    ContactRepresentative(ActionId id, CampaignId campaign, Slug slug, ActionPlan.ContactRepresentative plan) {
        super(id, campaign, slug, plan.outline(), plan.due());
        this.office = plan.office();
        this.channel = plan.channel();
        this.question = plan.question();
        this.brief = plan.brief();
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof ActionPlan.ContactRepresentative contact)) {
            throw new IllegalArgumentException("A question to a representative stays one");
        }
        take(contact, contact.due());
        office = contact.office();
        channel = contact.channel();
        question = contact.question();
        brief = contact.brief();
    }

    @Override
    ActionPlan plan() {
        return new ActionPlan.ContactRepresentative(outline(), due(), office, channel, question, brief);
    }
}
