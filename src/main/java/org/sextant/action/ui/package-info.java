/** Actions in the workroom: the board of a campaign, the page of one action, and what of them waits for a person. */
@NullMarked
package org.sextant.action.ui;

import org.jspecify.annotations.NullMarked;
