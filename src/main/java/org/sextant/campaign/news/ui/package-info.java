/** A campaign's updates in the workroom: the tab that lists them, and the view in which one is written. */
@NullMarked
package org.sextant.campaign.news.ui;

import org.jspecify.annotations.NullMarked;
