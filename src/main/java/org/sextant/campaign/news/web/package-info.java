/** The updates of a campaign for everybody: pages, a part of the campaign's page, and a feed. */
@NullMarked
package org.sextant.campaign.news.web;

import org.jspecify.annotations.NullMarked;
