public import LeksikModel

/// What became of a conversion: `read` is always `stored + duplicates + rejected`.
public struct ConversionReport: Sendable, Hashable {
  /// The format that was read; of several files, that of the first.
  public var format: Format
  /// How many entries the files have.
  public var read = 0
  /// How many of them are in the new file.
  public var stored = 0
  /// How many were in it already: equal in everything to one before.
  public var duplicates = 0
  /// How many are not in it because they are broken, or because nothing of them fits the format.
  public var rejected = 0
  /// What the new format cannot hold.
  public var losses = LossReport()
  /// What was wrong with the files, in their order.
  public var diagnostics: [Diagnostic] = []
  /// Whether a file breaks off or is of another format: then nothing is written.
  public var isBroken = false
  /// Whether the new file is in its place.
  public var isWritten = false
}
