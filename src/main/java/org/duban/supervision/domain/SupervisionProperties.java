package org.duban.supervision.domain;

import org.duban.supervision.OrderKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about supervision.
 *
 * @param answerWithin working days in which a unit answers an order
 * @param explainWithin working days in which it explains why a case is late
 */
@ConfigurationProperties("duban.supervision")
public record SupervisionProperties(
        @DefaultValue("5") int answerWithin,
        @DefaultValue("3") int explainWithin) {

    public SupervisionProperties {
        if (answerWithin < 1 || explainWithin < 1) {
            throw new IllegalArgumentException(
                    "duban.supervision: answer-within and explain-within are working days, one at least");
        }
    }

    public int within(OrderKind kind) {
        return kind == OrderKind.ORDER ? answerWithin : explainWithin;
    }
}
