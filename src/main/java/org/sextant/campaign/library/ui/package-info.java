/** A campaign's links and files in the workroom. */
@NullMarked
package org.sextant.campaign.library.ui;

import org.jspecify.annotations.NullMarked;
