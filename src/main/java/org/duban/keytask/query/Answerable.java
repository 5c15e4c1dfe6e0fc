package org.duban.keytask.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duban.keytask.KeyTaskView;
import org.duban.keytask.Ref;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.jspecify.annotations.Nullable;

/** Who answers for a unit's part of a key task: the leader the list names, else the holder of the post it names. */
final class Answerable {

    private record Key(long unitId, @Nullable PostKind post) {}

    private final Organisation organisation;
    private final Map<Key, Optional<Ref>> known = new HashMap<>();

    Answerable(Organisation organisation) {
        this.organisation = organisation;
    }

    @Nullable
    Ref of(KeyTaskView task, long unitId) {
        return task.leader() != null
                ? task.leader()
                : known.computeIfAbsent(new Key(unitId, task.owner()), this::holder)
                        .orElse(null);
    }

    /** Without a holder of the post the unit's head answers. */
    private Optional<Ref> holder(Key key) {
        Optional<Person> holder = key.post() == null
                ? Optional.empty()
                : organisation.holders(key.post(), key.unitId()).stream().findFirst();
        return holder.or(() -> organisation.headsOf(key.unitId()).stream().findFirst())
                .map(person -> new Ref(person.id(), person.name()));
    }
}
