/** What moderators decide, and what those hear whom it concerns. */
@NullMarked
package org.sextant.moderation.ui;

import org.jspecify.annotations.NullMarked;
