package org.sextant.member.organisation.web;

import java.util.List;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.organisation.Description;

/**
 * An organisation as its page shows it.
 *
 * @param above the wholes of which it is a part, the nearest first
 */
record Shown(
        OrganisationSummary organisation,
        Description description,
        List<OrganisationSummary> above,
        List<OrganisationSummary> within) {}
