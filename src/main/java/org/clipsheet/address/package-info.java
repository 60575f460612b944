/**
 * The identity of addresses: which two stand for one page ({@link org.clipsheet.address.AddressKey}), and what an address
 * as written on a page means ({@link org.clipsheet.address.Addresses}). No network, no name lookups.
 */
@NullMarked
package org.clipsheet.address;

import org.jspecify.annotations.NullMarked;
