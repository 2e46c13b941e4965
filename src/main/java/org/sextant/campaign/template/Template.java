package org.sextant.campaign.template;

import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;

/**
 * A plan with a name, to start campaigns from.
 *
 * @param about when to take it
 * @param shipped whether it comes with Sextant
 * @param organisation whose it is; empty for everybody's
 */
public record Template(
        TemplateId id,
        LocalizedText name,
        LocalizedText about,
        boolean shipped,
        Optional<OrganisationId> organisation,
        TemplatePlan plan) {}
