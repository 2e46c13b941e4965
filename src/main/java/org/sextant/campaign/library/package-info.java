/** Links and files of a campaign: for its team, or for everybody by mark. What a file is, its content decides. Only this module's edges use it. */
@NullMarked
package org.sextant.campaign.library;

import org.jspecify.annotations.NullMarked;
