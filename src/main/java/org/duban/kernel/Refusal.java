package org.duban.kernel;

import java.util.List;

/**
 * An expected "no", with everything a page or an API answer needs to say what, where and what to do.
 *
 * <p>{@link #code()} is stable and public: it is the {@code code} of the problem detail, and
 * {@code refusal.<code>} is the message key in both languages. A programming error is an
 * {@link IllegalStateException}, never a refusal.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong in HTTP's terms; the web layer maps it to a status and nothing else does. */
    public enum Kind {
        INVALID(422),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        UNSUPPORTED(415);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * One field that cannot stay as it is.
     *
     * @param field the name of the form field or JSON property
     * @param code the code, {@code refusal.<code>} its message
     */
    public record Field(String field, String code, List<Object> args) {}

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<Field> fields;

    private Refusal(Kind kind, String code, List<Object> args, List<Field> fields) {
        super(code + (fields.isEmpty() ? args : fields));
        this.kind = kind;
        this.code = code;
        this.args = args;
        this.fields = fields;
    }

    public static Refusal invalid(String code, Object... args) {
        return new Refusal(Kind.INVALID, code, List.of(args), List.of());
    }

    /** Refuses one field; the page shows the message beside it. */
    public static Refusal field(String field, String code, Object... args) {
        return fields(List.of(new Field(field, code, List.of(args))));
    }

    /** Refuses several fields at once, so that nobody mends a form one message at a time. */
    public static Refusal fields(List<Field> fields) {
        return new Refusal(Kind.INVALID, "fields", List.of(), List.copyOf(fields));
    }

    public static Refusal forbidden(String code, Object... args) {
        return new Refusal(Kind.FORBIDDEN, code, List.of(args), List.of());
    }

    public static Refusal notFound(String code, Object... args) {
        return new Refusal(Kind.NOT_FOUND, code, List.of(args), List.of());
    }

    public static Refusal conflict(String code, Object... args) {
        return new Refusal(Kind.CONFLICT, code, List.of(args), List.of());
    }

    public static Refusal tooLarge(String code, Object... args) {
        return new Refusal(Kind.TOO_LARGE, code, List.of(args), List.of());
    }

    public static Refusal unsupported(String code, Object... args) {
        return new Refusal(Kind.UNSUPPORTED, code, List.of(args), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The key of the sentence for people. */
    public String messageKey() {
        return "refusal." + code;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this; // an expected answer, asked for often; nobody reads its stack
    }
}
