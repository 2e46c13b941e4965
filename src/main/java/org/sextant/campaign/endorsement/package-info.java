/**
 * Organisations that endorse demands of the programme, each in its own name, and with a reservation where it has one: that is published with it, never without.
 */
@NullMarked
package org.sextant.campaign.endorsement;

import org.jspecify.annotations.NullMarked;
