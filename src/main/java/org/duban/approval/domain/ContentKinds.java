package org.duban.approval.domain;

import java.util.Optional;
import org.duban.approval.ContentKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what a kind's structured content looks like. */
@Component
public class ContentKinds {

    private final ObjectProvider<ContentKind> kinds;

    ContentKinds(ObjectProvider<ContentKind> kinds) {
        this.kinds = kinds;
    }

    public Optional<ContentKind> of(String kind) {
        return kinds.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }
}
