/** Petitions in the workroom: write them, read what others wrote, decide on it as the second person. */
@NullMarked
package org.sextant.petition.ui;

import org.jspecify.annotations.NullMarked;
