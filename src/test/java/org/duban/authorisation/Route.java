package org.duban.authorisation;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One method on one path, as the application maps it. */
record Route(String method, String path) implements Comparable<Route> {

    /** Every route of the mapping; a mapping without a method answers to all and is asked with GET. */
    static Set<Route> of(RequestMappingHandlerMapping mapping) {
        Set<Route> routes = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType() != BasicErrorController.class) { // reached by forwards only
                add(info, routes);
            }
        });
        return routes;
    }

    private static void add(RequestMappingInfo info, Set<Route> routes) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String path : info.getPatternValues()) {
            if (methods.isEmpty()) {
                routes.add(new Route("GET", path));
            }
            methods.forEach(method -> routes.add(new Route(method.name(), path)));
        }
    }

    boolean api() {
        return path.startsWith("/api/");
    }

    @Override
    public int compareTo(Route other) {
        return Comparator.comparing(Route::path).thenComparing(Route::method).compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
