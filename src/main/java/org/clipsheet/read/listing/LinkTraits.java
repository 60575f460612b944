package org.clipsheet.read.listing;

/** Takes what is found out about a link, trait by trait. */
@FunctionalInterface
interface LinkTraits {

  /** @param value 0 where the trait is absent, 1 where it is there; a share between the two where it is one */
  void add(String trait, double value);

  default void add(String trait, boolean there) {
    add(trait, there ? 1 : 0);
  }
}
