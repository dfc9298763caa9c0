/// A folder that has no glossaries to test.
public struct GlossaryFolderError: Error, Hashable, Sendable {
  /// The path as the caller wrote it.
  public let path: String
  private let reason: String

  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

extension GlossaryFolderError: CustomStringConvertible {
  /// The path and what is wrong with it.
  public var description: String { "\(path): \(reason)" }
}
