package org.sextant.campaign.endorsement.ui;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.Language;

/**
 * What stands in the fields of an endorsement, also where it could not be stored so.
 *
 * @param demand its id; null where none is chosen yet
 * @param reservation in each language
 */
record EndorseWriting(UUID organisation, @Nullable String demand, Map<Language, String> reservation) {}
