package io.stockbot.launcher;

import java.util.concurrent.Callable;

/**
 * A sub-command that another room adds. Its class carries picocli's {@code @Command} with a name
 * and a description, has a constructor without parameters, and is named in {@code
 * META-INF/services/io.stockbot.launcher.SubCommand}. Its result is the exit status.
 */
public interface SubCommand extends Callable<Integer> {}
