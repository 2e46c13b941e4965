/** What everybody may know of a campaign's objectives and milestones. */
@NullMarked
package org.sextant.campaign.planning.web;

import org.jspecify.annotations.NullMarked;
