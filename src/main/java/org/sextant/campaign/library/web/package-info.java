/** What everybody may see of a campaign's links and files. */
@NullMarked
package org.sextant.campaign.library.web;

import org.jspecify.annotations.NullMarked;
