/** The campaign in the workroom, with the slot for what other features show as its tabs. */
@NullMarked
@NamedInterface("ui")
package org.sextant.campaign.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
