package org.duban.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * The one bean that a process model may name. Its expressions are {@code ${name.method(execution)}} and nothing
 * else; a bean without this annotation cannot be reached from a model.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InboundBean {

    /** The name of the bean in the model, equal to the Spring bean's. */
    @AliasFor(annotation = Component.class, attribute = "value")
    String value();
}
