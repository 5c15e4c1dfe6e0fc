package org.duban.demo;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.List;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.ClosureService;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.Items;
import org.duban.rectification.RectifyingService;
import org.duban.rectification.VerificationService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The services through which the people of the sample county act. */
@Component
@Profile("demo")
record DemoServices(
        IdentificationService identification,
        AssignmentService assignment,
        RectifyingService rectifying,
        VerificationService verification,
        ClosureService closure,
        Items items,
        EvidenceStore evidence,
        EntityManager entities) {

    /** Stores what was done and forgets it, so that what is done next does not look through all of it again. */
    void turnThePage() {
        entities.flush();
        entities.clear();
    }

    /** A file of the person's own, stored so that the next act in the same transaction finds it. */
    List<Long> upload(Actor by, String name, InputStream content) {
        long file = evidence.upload(by, name, content).id();
        entities.flush();
        return List.of(file);
    }
}
