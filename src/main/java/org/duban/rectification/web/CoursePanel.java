package org.duban.rectification.web;

import java.util.Locale;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.web.CasePanel;
import org.duban.rectification.Course;
import org.duban.rectification.Courses;
import org.duban.rectification.ItemAction;
import org.duban.rectification.ItemView;
import org.duban.rectification.Items;
import org.springframework.stereotype.Component;

/** On an item's page: whether it came back, and as what. */
@Component
class CoursePanel implements CasePanel {

    private final Courses courses;
    private final Items items;

    CoursePanel(Courses courses, Items items) {
        this.courses = courses;
        this.items = items;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> of(CaseRef ref, Actor reader, Locale locale) {
        if (!ref.type().equals(Items.CASE_TYPE)) {
            return Optional.empty();
        }
        ItemView item = items.view(ref.id(), reader.personId());
        Optional<Course> course =
                courses.of(ref.id(), reader.personId(), item.allowed().contains(ItemAction.LINK_PARENT));
        return course.map(found -> new Panel("rectification/course", new Shown(item.id(), found)));
    }

    /** The item's id for the forms that link it. */
    public record Shown(long itemId, Course course) {}
}
