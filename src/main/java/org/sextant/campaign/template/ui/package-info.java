/** In a campaign's plan: to use it again. */
@NullMarked
package org.sextant.campaign.template.ui;

import org.jspecify.annotations.NullMarked;
