public import LeksikModel

/// What a file does not say of itself.
public struct ReadOptions: Sendable, Hashable {
  /// The format; `nil` finds it out.
  public var format: Format?
  /// The encoding of a text file; `nil` finds it out.
  public var encoding: TextEncoding?
  /// The language of the source, for files that do not name it.
  public var source: LanguageTag?
  /// The language of the target, for files that do not name it.
  public var target: LanguageTag?
  /// What the rows of a table are; `nil` goes by its header.
  public var kind: Format.Kind?
  /// The sign between the cells of a table; `nil` finds it out.
  public var delimiter: Character?
  /// The signs between the terms of one cell.
  public var termSeparators: [Character] = [";", "|", "\n"]
  /// What columns hold, by the name in their header: `["Término": "es"]`.
  public var columns: [String: String] = [:]

  /// Options that leave everything to the file.
  public init() {}
}
