package org.sextant.programme.fulfilment;

import org.sextant.member.Attestation;

/** That a demand is met in a place, and who stands for it. */
public record FulfilmentSummary(FulfilmentId id, RecordFulfilment made, Attestation attestation) {}
