/**
 * Corridors: partner groups where people leave, cross and arrive each run a campaign of their own, with their own people and addressees, and share dates and sums. Nobody sees another's
 * people.
 */
@NullMarked
package org.sextant.campaign.corridor;

import org.jspecify.annotations.NullMarked;
