package org.sextant.member;

import java.util.List;

/** The things of a feature that entries of the audit trail are about: a feature implements it as a bean, so that its readers see more than an id. Never about who signed. */
public interface AuditedThings {

    List<AuditTable> tables();
}
