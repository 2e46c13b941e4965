/** In the workroom, what one's organisations endorse. */
@NullMarked
package org.sextant.campaign.endorsement.ui;

import org.jspecify.annotations.NullMarked;
