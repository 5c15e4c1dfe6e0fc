package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.ui.Model;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Gives a controller the way to answer a form, on the model and the redirect of its own request. */
class FormAnswerResolver implements HandlerMethodArgumentResolver {

    private final Problems problems;

    FormAnswerResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == FormAnswer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        ModelAndViewContainer page = Objects.requireNonNull(container);
        Model model = (Model) page.getModel();
        RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
        page.setRedirectModel(redirect);
        HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        return new FormAnswer(problems, model, response, redirect);
    }
}
