package org.sextant.mail;

/**
 * A mailbox of which nothing is known but its mark: enough to leave it alone.
 *
 * @param mark keyed fingerprint of the canonical address, in base64url
 */
public record Mailbox(String mark) {}
