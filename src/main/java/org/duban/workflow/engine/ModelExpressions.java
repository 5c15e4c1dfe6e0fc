package org.duban.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two forms that an expression in a model may have: {@code ${bean.method(execution)}} on the one inbound bean
 * of the process, negated in a condition perhaps, or in a condition {@code ${answer == 'WORD'}}.
 */
final class ModelExpressions {

    /** One call in a model. */
    record Call(String elementId, String bean, String method) {}

    private static final Pattern CALL = Pattern.compile("\\$\\{([a-z]\\w*)\\.([a-z]\\w*)\\(execution\\)}");
    private static final Pattern QUESTION = Pattern.compile("\\$\\{!?([a-z]\\w*)\\.([a-z]\\w*)\\(execution\\)}");
    private static final Pattern ANSWER = Pattern.compile("\\$\\{[a-z]\\w* == '[\\w-]+'}");

    private final Set<String> allowedBeans;
    private final List<String> found;
    private final List<Call> calls = new ArrayList<>();

    ModelExpressions(Set<String> allowedBeans, List<String> found) {
        this.allowedBeans = allowedBeans;
        this.found = found;
    }

    void call(String elementId, @Nullable String expression) {
        take(elementId, expression, CALL);
    }

    void condition(String elementId, @Nullable String expression) {
        if (expression != null && !ANSWER.matcher(expression.strip()).matches()) {
            take(elementId, expression, QUESTION);
        }
    }

    List<Call> calls() {
        return calls;
    }

    void checkOneBean() {
        Set<String> beans = new TreeSet<>(calls.stream().map(Call::bean).toList());
        if (beans.size() > 1) {
            found.add("model: names more than one bean " + beans);
        }
    }

    private void take(String elementId, @Nullable String expression, Pattern form) {
        Matcher matcher = form.matcher(expression == null ? "" : expression.strip());
        if (!matcher.matches()) {
            found.add(elementId + ": expression is not allowed: " + expression);
        } else if (!allowedBeans.contains(matcher.group(1))) {
            found.add(elementId + ": is no inbound bean: " + matcher.group(1));
        } else {
            calls.add(new Call(elementId, matcher.group(1), matcher.group(2)));
        }
    }
}
