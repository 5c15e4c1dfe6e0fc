package org.duban.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who will be asked, as things stand now. */
public record RoutePreview(List<Step> steps) {

    /**
     * @param people who will be asked; empty where the post is unfilled
     * @param vacantIn the unit whose own post nobody holds, where somebody above is asked instead
     * @param problem code of the refusal that sending would end in, null if there is none
     */
    public record Step(
            String name,
            StepType type,
            StepRule rule,
            int ratioPercent,
            int workingDays,
            boolean handSigned,
            List<Asked> people,
            @Nullable Ref vacantIn,
            @Nullable String problem) {}

    /**
     * @param post in which capacity, in words
     * @param substitutes names of who may act for this person now
     */
    public record Asked(Ref person, String post, List<String> substitutes) {}

    public boolean complete() {
        return steps.stream().allMatch(step -> step.problem() == null);
    }
}
