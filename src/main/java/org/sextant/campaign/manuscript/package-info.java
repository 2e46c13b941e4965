/** What people have typed into the forms of campaigns, actions and updates and not stored yet: kept sealed, for each alone, until they store it or thirty days have passed. */
@NullMarked
package org.sextant.campaign.manuscript;

import org.jspecify.annotations.NullMarked;
