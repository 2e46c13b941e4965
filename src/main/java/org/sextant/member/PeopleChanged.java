package org.sextant.member;

import org.sextant.vocabulary.Scope;

/**
 * Who works in a scope, or what is kept of them there, is not as it was: for those who look at it at this moment. It is told in the transaction of the change, on this node, as often as
 * there are changes, and is not kept for anybody who does not listen.
 */
public record PeopleChanged(Scope scope) {}
