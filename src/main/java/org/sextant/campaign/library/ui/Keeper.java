package org.sextant.campaign.library.ui;

/**
 * What the person at the desk may do with the library.
 *
 * @param keeps add, rename and remove
 * @param opens decide what everybody may see
 */
record Keeper(boolean keeps, boolean opens) {}
