import LeksikModel

/// The languages seen while decoding, found again by their bytes: parsing a tag is slow, and a
/// store has few.
struct KnownLanguages {
  private var tags: [(bytes: [UInt8], language: LanguageTag)] = []

  /// The language whose tag `bytes` hold.
  mutating func language(_ bytes: UnsafeRawBufferPointer) throws(CodingFailure) -> LanguageTag {
    for known in tags where known.bytes.elementsEqual(bytes) { return known.language }
    guard let text = String(validating: bytes, as: UTF8.self), let language = LanguageTag(text)
    else { throw CodingFailure() }
    tags.append((Array(bytes), language))
    return language
  }
}
