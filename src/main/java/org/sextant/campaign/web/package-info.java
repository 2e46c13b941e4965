/** The campaigns for everybody, with the slot for what other features show on a campaign's page. */
@NullMarked
@NamedInterface("web")
package org.sextant.campaign.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
