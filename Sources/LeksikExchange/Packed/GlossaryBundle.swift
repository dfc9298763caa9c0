public import LeksikModel

/// Glossaries and memories together, with a compact form that loads in a millisecond or two.
///
/// The shipped data is packed when the package is built and unpacked when a program starts, so that
/// no program reads XML for it.
///
/// ```swift
/// let bundle = GlossaryBundle(glossaries: [courts], memories: [arrest])
/// let packed = bundle.packed()
/// try GlossaryBundle(packed: packed) == bundle  // true
/// ```
public struct GlossaryBundle: Sendable, Hashable {
  /// The glossaries, in the order of their files.
  public var glossaries: [Glossary]
  /// The memories, in the order of their files.
  public var memories: [TranslationMemory]

  /// A bundle of glossaries and memories.
  public init(glossaries: [Glossary] = [], memories: [TranslationMemory] = []) {
    self.glossaries = glossaries
    self.memories = memories
  }

  /// The packed form: UTF-8, fields ended by U+001F, items of a list by U+001D, records by U+001E.
  ///
  /// These three characters may not stand in a text; where they do they become U+FFFD. An optional
  /// text that is empty comes back as `nil`.
  ///
  /// - Complexity: O(length of the result).
  public func packed() -> String {
    var packer = Packer()
    packer.pack(self)
    return packer.finish()
  }

  /// Unpacks what ``packed()`` made.
  ///
  /// - Complexity: O(length of `packed`).
  /// - Throws: when `packed` has another version, or is cut off or changed.
  public init(packed: String) throws(ExchangeError) {
    var bundle = Self()
    var failure: ExchangeError?
    var packed = packed
    packed.withUTF8 { bytes in
      do throws(ExchangeError) { bundle = try Self(packed: bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    self = bundle
  }

  /// Unpacks what ``packed()`` made, from a literal.
  ///
  /// - Complexity: O(length of `packed`).
  /// - Throws: when `packed` has another version, or is cut off or changed.
  public init(packed: StaticString) throws(ExchangeError) {
    try self.init(
      packed: UnsafeBufferPointer(start: packed.utf8Start, count: packed.utf8CodeUnitCount))
  }

  /// Unpacks what ``packed()`` made, from its bytes.
  ///
  /// - Complexity: O(`packed.count`).
  /// - Throws: when `packed` has another version, or is cut off or changed.
  public init(packed: UnsafeBufferPointer<UInt8>) throws(ExchangeError) {
    var unpacker = try Unpacker(packed)
    self = try unpacker.unpack()
  }
}
