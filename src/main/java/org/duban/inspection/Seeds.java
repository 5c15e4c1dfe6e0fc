package org.duban.inspection;

/** Makes seeds that nobody can foresee. */
public interface Seeds {

    long next();
}
