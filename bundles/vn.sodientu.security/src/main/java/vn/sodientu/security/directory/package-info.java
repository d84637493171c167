/** Passwords that a directory (LDAP) checks, through the realms of the container (JAAS). */
@NullMarked
package vn.sodientu.security.directory;

import org.jspecify.annotations.NullMarked;
