package org.sextant.action.need;

/**
 * A need that asks for what one offers, or that one promised.
 *
 * @param asked whether somebody wrote to one about it
 * @param promised whether one said that one can
 */
public record Request(NeedSummary need, boolean asked, boolean promised) {}
