package org.disobedient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.flowable.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does everything that the code must not do. Never a bean, never persisted. */
@Entity
public class Disobedient {

    @Id
    private long id;

    @Autowired
    private @Nullable RuntimeService engine;

    public void setId(long id) {
        this.id = id;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void print() {
        System.out.println(engine + " " + id + " " + LocalDate.now() + Instant.now() + System.currentTimeMillis());
        System.out.println(Clock.systemUTC() + " " + new Date());
    }
}
