package org.sextant.member;

import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Slug;

/** An organisation as the public sees it. */
public record OrganisationSummary(OrganisationId id, Slug slug, String name, LocalizedText about) {}
