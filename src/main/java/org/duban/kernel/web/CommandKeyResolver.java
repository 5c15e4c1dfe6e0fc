package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the key of the command: the header {@code Idempotency-Key} or the form field
 * {@code commandKey}. An API call may go without one and then is never recognised as a repetition; a form may
 * not, because people press twice.
 */
class CommandKeyResolver implements HandlerMethodArgumentResolver {

    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "commandKey";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        String header = request.getHeader(HEADER);
        if (header != null) {
            return new CommandKey(header);
        }
        if (Requests.api(request)) {
            return CommandKey.random();
        }
        String field = request.getParameter(FIELD);
        if (field == null) {
            throw Refusal.invalid("command.key-missing");
        }
        return new CommandKey(field);
    }
}
