package org.duban.kernel;

/**
 * Names one case of any kind: a rectification item today, a submission or an assignment later.
 *
 * @param type the kind of case in kebab-case, equal to its process key where it has one ({@code rectification})
 * @param id the id of the aggregate behind it
 */
public record CaseRef(String type, long id) {

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
