package org.sextant.programme.fulfilment;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what two people stand for. Apart from {@link Fulfilments}, which asks the programme for its demands: the programme asks here where they are met. */
@Component
class ConfirmedFulfilments {

    /** More than this are not read: some thirty demands in two hundred States. */
    static final int MOST = 8_000;

    private final FulfilmentRepository fulfilments;

    ConfirmedFulfilments(FulfilmentRepository fulfilments) {
        this.fulfilments = fulfilments;
    }

    @Transactional(readOnly = true)
    List<FulfilmentSummary> read() {
        return fulfilments.findConfirmed(Limit.of(MOST)).stream()
                .map(Fulfilment::summary)
                .toList();
    }
}
