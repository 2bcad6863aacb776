package io.stockbot.launcher.command;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Answers a wrong word on the command line with one line that says where to read on, and status 2.
 */
public final class OneLineErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException mistake, String[] words) {
    var command = mistake.getCommandLine();
    var name = command.getCommandSpec().qualifiedName();
    command.getErr().printf("%s: %s; try: %s --help%n", name, reason(mistake), name).flush();
    return CommandLine.ExitCode.USAGE;
  }

  private static String reason(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      var known = unmatched.getSuggestions().stream().findFirst();
      return "'%s' is not known%s"
          .formatted(
              unmatched.getUnmatched().getFirst(),
              known.map(word -> " (did you mean '" + word + "'?)").orElse(""));
    }
    return String.valueOf(mistake.getMessage()).replaceAll("\\s*\\R\\s*", " ");
  }
}
