public import LeksikModel

/// What became of a file that was read.
public struct ReadReport: Sendable, Hashable {
  /// The format it was read as.
  public var format: Format
  /// The version or dialect, as far as the file says: `"1.4"`, `"TBX-Basic"`.
  public var dialect: String?
  /// The encoding; `nil` for a file that is no text.
  public var encoding: TextEncoding?
  /// How many entries the file has: concepts, units, rows.
  public var read = 0
  /// How many of them were not kept; each has a diagnostic.
  public var rejected = 0
  /// Whether the file is of another format or breaks off, so that its rest is not known.
  public var isBroken = false
  /// What was wrong or could not be kept, in the order of the file.
  public var diagnostics: [Diagnostic] = []

  /// Whether the whole file was read without an error.
  public var isComplete: Bool { !diagnostics.contains { $0.severity == .error } }
}
