package org.sextant.campaign.template;

import org.sextant.vocabulary.LocalizedText;

/**
 * What those who represent people are to be asked.
 *
 * @param office whom to ask
 * @param channel how they are reached, by the name that the module of actions has for it
 * @param brief what to say and what to know
 */
public record PlannedQuestion(LocalizedText office, String channel, LocalizedText question, LocalizedText brief) {}
