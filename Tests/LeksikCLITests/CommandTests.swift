import Testing

/// Everything that runs the command: one process at a time.
@Suite(.serialized, .enabled(if: commandPath != nil, "the command was not built"))
struct CommandTests {}
