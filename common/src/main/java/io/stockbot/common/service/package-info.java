/** What a service is: it starts, listens, tells how it is, and stops. */
@NullMarked
package io.stockbot.common.service;

import org.jspecify.annotations.NullMarked;
