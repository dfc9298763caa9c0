extension EnglishInflection {
  /// A word as bytes, with what the endings ask about it.
  struct Word {
    /// UTF-8.
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    func text(dropping count: Int) -> String {
      String(decoding: bytes.dropLast(count), as: UTF8.self)
    }

    func ends(_ ending: String) -> Bool {
      bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    /// The word without an ending of verbs, or `nil` if it has none or nothing is left to be a verb.
    func dropping(_ ending: String) -> Word? {
      guard ends(ending), !ends("eed") else { return nil }
      let stem = Word(text(dropping: ending.utf8.count))
      return stem.bytes.count > 1 && stem.hasVowel ? stem : nil
    }

    var hasVowel: Bool { bytes.indices.contains(where: isVowel) }

    /// Whether the last two letters are one doubled consonant.
    var endsInDouble: Bool {
      let last = bytes.count - 1
      return last > 0 && bytes[last] == bytes[last - 1] && !isVowel(last)
    }

    /// Whether the word is consonants, one vowel, one consonant other than w, x, y: `rap`, `trad`.
    var isShort: Bool {
      let last = bytes.count - 1
      guard last >= 1, !isVowel(last), ![0x77, 0x78, 0x79].contains(bytes[last]), isVowel(last - 1)
      else { return false }
      return !bytes.indices.prefix(last - 1).contains(where: isVowel)
    }

    private func isVowel(_ index: Int) -> Bool {
      switch bytes[index] {
      case 0x61, 0x65, 0x69, 0x6F, 0x75: true
      case 0x79: index > 0 && ![0x61, 0x65, 0x69, 0x6F, 0x75].contains(bytes[index - 1])
      default: false
      }
    }
  }
}
