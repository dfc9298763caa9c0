import LeksikModel

/// What a text of a glossary is, as messages call it.
enum TextName: String {
  case title, provenance, id, field = "subject field", region, citation, relation, source, note
  case definition, term
}

/// A text of a glossary with what it is and the element it belongs to.
struct TextEntry: Sendable {
  let place: Place
  let name: TextName
  let text: String
  /// Whether it is printable ASCII without a backtick: then no letter in it can be wrong.
  let isPlain: Bool

  init(_ place: Place, _ name: TextName, _ text: String) {
    self.place = place
    self.name = name
    self.text = text
    var text = text
    isPlain = text.withUTF8 { utf8 in
      // Without a way out before the end it takes many bytes at a time.
      var strange: UInt8 = 0
      for byte in utf8 {
        strange |= byte &- 0x20 >= 0x5F || byte == 0x60 ? 1 : 0
      }
      return strange == 0
    }
  }
}
