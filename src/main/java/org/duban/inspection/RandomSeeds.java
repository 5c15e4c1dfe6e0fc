package org.duban.inspection;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Short enough to be read out over a telephone. */
@Component
class RandomSeeds implements Seeds {

    private static final int BELOW = 1_000_000_000;

    private final SecureRandom random = new SecureRandom();

    @Override
    public long next() {
        return random.nextInt(BELOW);
    }
}
