import ArgumentParser
import Foundation
import Leksik

/// Which workspace a command is about, and who asks.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the workspace; otherwise $LEKSIK_HOME, or leksik in the XDG data folder.",
      valueName: "dir"))
  var workspace: String?

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("Work in this case instead of the one in use.", valueName: "name"))
  var caseName: String?

  /// Opens the workspace for changes; it is made when there is none.
  func open() throws -> Workspace {
    try Failure.translating {
      let opened = try Workspace.openNow(
        at: workspace, for: .writing, caseName: caseName, parts: [])
      for warning in (opened.folder.map(WorkspaceOptions.warnings) ?? []) {
        Terminal.error.write("leksik: \(visible(warning))\n")
      }
      return opened
    }
  }

  /// Opens the workspace for asking; where none can be made, the shipped data answers, and stderr
  /// says so.
  func openForReading(_ parts: Workspace.Parts) throws -> Workspace {
    try Failure.translating {
      let (opened, notice) = try Workspace.openForReading(
        at: workspace, caseName: caseName, parts: parts)
      if let notice { Terminal.error.write("leksik: \(visible(notice))\n") }
      // Kept until the process ends: the system closes files and takes memory back faster.
      _ = Unmanaged.passRetained(opened)
      return opened
    }
  }

  private static func warnings(of folder: String) -> [String] {
    WorkspaceFolder(folder).permissionWarnings()
  }
}

/// Who makes a change, and why.
struct AttributionOptions: ParsableArguments {
  @Option(help: "Who makes the change; otherwise $LEKSIK_USER, or the name of the account.")
  var who: String?

  @Option(help: "Why it is made; the history keeps it.")
  var why: String?

  /// What the history will show.
  var attribution: Attribution {
    let environment = ProcessInfo.processInfo.environment
    let name = who ?? environment["LEKSIK_USER"] ?? NSUserName()
    return Attribution(who: name.isEmpty ? "unknown" : name, why: why)
  }
}

extension Failure {
  /// Runs work on a workspace and turns its refusals into a reason on stderr.
  static func translating<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch let error as StoreError {
      throw Failure(visible(error.description))
    }
  }

  /// Waits for work on a workspace, which runs on another thread.
  static func waiting<Result: Sendable>(
    for work: @escaping @Sendable () async throws -> Result
  ) throws -> Result {
    try translating { try blocking(on: work) }
  }

  /// Waits like ``waiting(for:)``, and throws what the work throws.
  static func blocking<Result: Sendable>(
    on work: @escaping @Sendable () async throws -> Result
  ) throws -> Result {
    let box = Box<Result>()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      do { box.result = .success(try await work()) } catch { box.result = .failure(error) }
      done.signal()
    }
    done.wait()
    return try box.result.get()
  }
}

/// Carries a result from one thread to another.
///
/// `@unchecked Sendable`: it is written before the semaphore is signalled and read after that.
private final class Box<Value: Sendable>: @unchecked Sendable {
  var result: Result<Value, any Error> = .failure(CancellationError())
}
