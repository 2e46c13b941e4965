/** The form with which anybody reports something, without an account. */
@NullMarked
package org.sextant.moderation.web;

import org.jspecify.annotations.NullMarked;
