/// Tests of reading mail.
@NullMarked
package org.muster.formats.mail;

import org.jspecify.annotations.NullMarked;
