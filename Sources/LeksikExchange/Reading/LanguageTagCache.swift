import LeksikModel

/// Remembers the last few language tags that were read: a file repeats two or three of them.
final class LanguageTagCache {
  private var known: [(text: String, tag: LanguageTag?)] = []
  private static let most = 16

  /// The tag that `text` spells; `nil` when it is none.
  func tag(_ text: String) -> LanguageTag? {
    for entry in known where entry.text == text { return entry.tag }
    let tag = LanguageTag(text)
    if known.count < Self.most { known.append((text, tag)) }
    return tag
  }
}
