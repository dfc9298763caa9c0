import ArgumentParser
import Foundation

/// Ends the command with status 2 and a reason on stderr: it could not run.
struct Failure: Error, CustomStringConvertible {
  /// The reason, one sentence that names the file and the remedy.
  let description: String

  init(_ description: String) {
    self.description = description
  }

  /// Runs a command's work and turns a failure into its exit status.
  static func reported(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as Failure {
      Terminal.error.write("leksik: \(failure.description)\n")
      throw ExitStatus.couldNotRun
    }
  }
}

/// The exit statuses that scripts rely on.
enum ExitStatus {
  /// Nothing was found, or something is wrong with the data.
  static let findings = ExitCode(1)
  /// The command could not do its work.
  static let couldNotRun = ExitCode(2)
}
